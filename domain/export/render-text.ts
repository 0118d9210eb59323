import { textDirection } from '../language'
import { attribute, escapeHtml } from './escape-html'
import type { PageLabel, PageText, TextRun } from './page-model'

/** The `lang` and, where it differs from what is around, `dir` of an element. */
export function languageAttributes(language: string | null, around: string): string {
  if (language === null) return ''
  const direction = textDirection(language)
  return (
    attribute('lang', language) + attribute('dir', direction === textDirection(around) ? null : direction)
  )
}

/** Renders one block of text as an element; `around` is the language of what it stands in. */
export function renderText(
  text: PageText,
  tag: string,
  around: string,
  className: string | null = null,
  more: Readonly<Record<string, string | null>> = {},
): string {
  const language = text.language ?? around
  const runs = text.runs.map((run) => renderRun(run, language)).join('')
  const attributes = Object.entries({ class: className, ...more }).map(([name, value]) =>
    attribute(name, value),
  )
  return `<${tag}${attributes.join('')}${languageAttributes(text.language, around)}>${runs}</${tag}>`
}

/** Renders a text that the page adds. */
export function renderLabel(label: PageLabel, tag: string, around: string, className: string | null): string {
  const language = languageAttributes(label.language === around ? null : label.language, around)
  return `<${tag}${attribute('class', className)}${language}>${escapeHtml(label.text)}</${tag}>`
}

function renderRun(run: TextRun, around: string): string {
  const inLanguage =
    run.language === null
      ? escapeHtml(run.text)
      : `<span${languageAttributes(run.language, around)}>${escapeHtml(run.text)}</span>`
  const emphasised = run.emphasis ? `<em>${inLanguage}</em>` : inLanguage
  const strong = run.strong ? `<strong>${emphasised}</strong>` : emphasised
  return run.href === null ? strong : `<a${attribute('href', run.href)}>${strong}</a>`
}

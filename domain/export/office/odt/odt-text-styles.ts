import { textDirection } from '../../../language'
import type { PageText } from '../../page-model'
import { xml, type Xml } from '../../xml'
import { officeAddress, officeLanguage, officeRuns, type OfficeRun } from '../office-runs'
import { releaseKindStyle } from '../paragraph-kinds'
import { odtLanguage } from './odt-terms'

/** The styles that a text needs besides those of its document, each made once and numbered as they come. */
export interface OdtStyles {
  /** A style for letters that has all of this; null where none is needed. */
  readonly ofRun: (
    run: Pick<OfficeRun, 'strong' | 'emphasis' | 'language'>,
    isKind?: boolean,
  ) => string | null
  /** A paragraph's style, turned where its language runs against the page. */
  readonly ofParagraph: (style: string, language: string | null, isCentred: boolean) => string
  readonly collected: () => readonly Xml[]
}

/** The attributes that make letters of every script bold, and italic. */
export const bold = {
  'fo:font-weight': 'bold',
  'style:font-weight-asian': 'bold',
  'style:font-weight-complex': 'bold',
}
export const italic = {
  ...{ 'fo:font-style': 'italic', 'style:font-style-asian': 'italic', 'style:font-style-complex': 'italic' },
}

/** Starts a collection for a page in this language; names begin with the prefix. */
export function collectStyles(pageLanguage: string, prefix = ''): OdtStyles {
  const styles = new Map<string, Xml>()
  const named = (key: string, build: (name: string) => Xml): string => {
    const known = [...styles.keys()].indexOf(key)
    const name = `${prefix}A${String((known === -1 ? styles.size : known) + 1)}`
    if (known === -1) styles.set(key, build(name))
    return name
  }
  return {
    ofRun: ({ strong, emphasis, language }, isKind = false) => {
      const isOfPage = language === officeLanguage(pageLanguage)
      if (isKind) {
        return isOfPage
          ? releaseKindStyle.id
          : named(`kind ${language}`, (name) =>
              xml(
                'style:style',
                {
                  'style:name': name,
                  'style:family': 'text',
                  'style:parent-style-name': releaseKindStyle.id,
                },
                xml('style:text-properties', odtLanguage(language)),
              ),
            )
      }
      if (isOfPage && !(strong && emphasis))
        return strong ? 'Strong_20_Emphasis' : emphasis ? 'Emphasis' : null
      return named(`text ${String(strong)} ${String(emphasis)} ${language}`, (name) =>
        xml(
          'style:style',
          {
            'style:name': name,
            'style:family': 'text',
            'style:parent-style-name': strong ? 'Strong_20_Emphasis' : emphasis ? 'Emphasis' : null,
          },
          xml('style:text-properties', {
            ...(strong ? bold : {}),
            ...(emphasis ? italic : {}),
            ...(isOfPage ? {} : odtLanguage(language)),
          }),
        ),
      )
    },
    ofParagraph: (style, language, isCentred) => {
      const direction = textDirection(language ?? pageLanguage)
      if (direction === textDirection(pageLanguage)) return style
      return named(`paragraph ${style}`, (name) =>
        xml(
          'style:style',
          { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': style },
          xml('style:paragraph-properties', {
            'style:writing-mode': direction === 'rtl' ? 'rl-tb' : 'lr-tb',
            'fo:text-align': isCentred ? null : direction === 'rtl' ? 'left' : 'right',
          }),
        ),
      )
    },
    collected: () => [...styles.values()],
  }
}

/** What stands in a paragraph: words with their styles, links among them; `isKind` where it is the release's kind. */
export const odtRuns = (
  text: PageText,
  around: string,
  styles: OdtStyles,
  isKind = false,
): readonly (Xml | string)[] =>
  officeRuns(text, around).map((run) => {
    const style = styles.ofRun(run, isKind)
    const words = style === null ? run.text : xml('text:span', { 'text:style-name': style }, run.text)
    return run.href === null
      ? words
      : xml(
          'text:a',
          {
            'xlink:type': 'simple',
            'xlink:href': officeAddress(run.href),
            'text:style-name': 'Internet_20_link',
            'text:visited-style-name': 'Internet_20_link',
          },
          words,
        )
  })

import { textDirection } from '../../domain/language'

/** What the element of the text tells: its name for a screen reader, its own language and direction, and that nobody else may touch it. */
export const textAttributes = (
  name: string,
  isEditable: boolean,
  language: string,
): Readonly<Record<string, string>> => ({
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': name,
  'aria-readonly': String(!isEditable),
  'data-block': 'release',
  class: 'release-text',
  spellcheck: 'false',
  lang: language,
  dir: textDirection(language),
  translate: 'no',
})

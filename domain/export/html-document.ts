import { attribute } from './escape-html'
import type { Direction } from './page-model'

/** What a standalone HTML document is made of, as HTML that is escaped already. */
export interface HtmlParts {
  readonly language: string
  readonly direction: Direction | null
  /** Lines of the head, behind the encoding. */
  readonly head: readonly string[]
  readonly body: readonly string[]
  /** Inline style of the body; null for none. */
  readonly bodyStyle?: string | null
}

/** A standalone HTML document, a part on each line. */
export const htmlDocument = ({ language, direction, head, body, bodyStyle = null }: HtmlParts): string =>
  [
    '<!DOCTYPE html>',
    `<html${attribute('lang', language)}${attribute('dir', direction)}>`,
    '<head>',
    '<meta charset="utf-8">',
    ...head,
    '</head>',
    `<body${attribute('style', bodyStyle)}>`,
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n')

import { textDirection } from '../../../language'
import type { PageText } from '../../page-model'
import { xml, type Xml } from '../../xml'
import { officeAddress, officeLanguage, officeRuns, splitByDirection, type OfficeRun } from '../office-runs'
import { releaseKindStyle, type StyleId } from '../paragraph-kinds'

/** What a paragraph has besides its style, as far as it differs from the page. */
export interface DocxParagraph {
  readonly style: StyleId
  /** The list's number and the level in it, from 0. */
  readonly numbering?: { readonly id: number; readonly level: number }
  /** Level of the list item that the paragraph goes on in. */
  readonly continuedLevel?: number
  readonly isCentred?: boolean
  /** Of the page, and of the paragraph's own language. */
  readonly pageLanguage: string
  readonly language?: string | null
}

/** Gives the id of the relationship to an address. */
export type LinkTo = (address: string) => string

/** How far list items are set in, by level, and by how much their signs hang out; in twips. */
export const listIndent = (level: number): number => 567 * (level + 1)
export const listHanging = 425

/** A paragraph with its properties in the order of ECMA-376 (CT_PPrBase). */
export function docxParagraph(
  { style, numbering, continuedLevel, isCentred = false, pageLanguage, language }: DocxParagraph,
  content: readonly Xml[],
): Xml {
  const page = textDirection(pageLanguage)
  const turned = textDirection(language ?? pageLanguage) !== page
  return xml(
    'w:p',
    {},
    xml(
      'w:pPr',
      {},
      xml('w:pStyle', { 'w:val': style }),
      numbering === undefined
        ? null
        : xml(
            'w:numPr',
            {},
            xml('w:ilvl', { 'w:val': numbering.level }),
            xml('w:numId', { 'w:val': numbering.id }),
          ),
      turned ? xml('w:bidi', { 'w:val': page === 'rtl' ? '0' : '1' }) : null,
      continuedLevel === undefined ? null : xml('w:ind', { 'w:left': listIndent(continuedLevel) }),
      turned && page === 'rtl' && !isCentred ? xml('w:jc', { 'w:val': 'right' }) : null,
    ),
    content,
  )
}

/** The runs of a text, its links among them; `isKind` where it is the release's kind. */
export const docxRuns = (text: PageText, around: string, linkTo: LinkTo, isKind = false): readonly Xml[] =>
  officeRuns(text, around)
    .map((run) => {
      const runs = splitByDirection(run).map((part) =>
        docxRun(
          { ...run, isKind },
          around,
          part.isRightToLeft,
          xml('w:t', { 'xml:space': 'preserve' }, part.text),
        ),
      )
      return run.href === null
        ? runs
        : [xml('w:hyperlink', { 'r:id': linkTo(officeAddress(run.href)), 'w:history': '1' }, runs)]
    })
    .flat()

interface RunStyle extends Pick<OfficeRun, 'strong' | 'emphasis' | 'href' | 'language'> {
  readonly isKind?: boolean
}

/** A run with its properties in the order of ECMA-376 (EG_RPrBase). */
function docxRun(
  { strong, emphasis, href, language, isKind = false }: RunStyle,
  around: string,
  isRightToLeft: boolean,
  content: Xml,
): Xml {
  const plain = strong ? 'Strong' : emphasis ? 'Emphasis' : null
  const style = isKind ? releaseKindStyle.id : href !== null ? 'Hyperlink' : plain
  const isBold = strong && style !== 'Strong' && !isKind
  const isItalic = emphasis && style !== 'Emphasis'
  const properties = [
    style === null ? null : xml('w:rStyle', { 'w:val': style }),
    ...(isBold ? [xml('w:b'), xml('w:bCs')] : []),
    ...(isItalic ? [xml('w:i'), xml('w:iCs')] : []),
    isRightToLeft ? xml('w:rtl') : null,
    language === officeLanguage(around) ? null : xml('w:lang', docxLanguage(language)),
  ].filter((property) => property !== null)
  return xml('w:r', {}, properties.length === 0 ? null : xml('w:rPr', {}, properties), content)
}

/** Word keeps a language each for Latin, East Asian and right-to-left letters; a release has one for all. */
export const docxLanguage = (language: string): Record<string, string> => ({
  'w:val': language,
  'w:eastAsia': language,
  'w:bidi': language,
})

const runOfPage = (language: string): RunStyle => ({ strong: false, emphasis: false, href: null, language })

/** A tab, in the page's own language. */
export const docxTab = (): Xml => xml('w:r', {}, xml('w:tab'))

/** White space between two texts on a line, in the page's own language. */
export const docxGap = (space: string): Xml => xml('w:r', {}, xml('w:t', { 'xml:space': 'preserve' }, space))

/** A text with the number of a page and of all pages in it, as fields that Word keeps up to date. */
export function docxFields(text: string, language: string, around: string): readonly Xml[] {
  const tag = officeLanguage(language)
  const isRightToLeft = textDirection(language) === 'rtl'
  const run = (words: string): Xml =>
    docxRun(runOfPage(tag), around, isRightToLeft, xml('w:t', { 'xml:space': 'preserve' }, words))
  return text
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part !== '{page}' && part !== '{pages}') return run(part)
      return xml('w:fldSimple', { 'w:instr': part === '{page}' ? ' PAGE ' : ' NUMPAGES ' }, run('1'))
    })
}

import { imagesOf } from '../document/images-of'
import type { LocalText } from '../language'
import { assertNever } from '../result'
import type { Matched } from './match-lines'
import type { ReturnedAside, ReturnedDocument } from './returned-document'
import { sheetHash, type SentText } from './sent-text'

/** Something in what came back that is no suggestion and no comment: it is named, with its words. */
export type ReturnRemark =
  /** What the page adds: the masthead, a label, a credit. */
  | { readonly kind: 'around'; readonly before: string; readonly after: string }
  | { readonly kind: ReturnedAside['kind']; readonly text: string }
  /** The words that a mail says around the text. */
  | { readonly kind: 'cover'; readonly text: string }
  /** Pictures that were sent and did not come back, and those that came besides. */
  | { readonly kind: 'picturesGone' | 'picturesAdded'; readonly count: number }
  /** Somebody struck all that somebody else had put in. */
  | { readonly kind: 'struck'; readonly by: string; readonly of: string; readonly text: string }

/** What came back besides changes and comments. */
export function remarksOf(
  sent: SentText,
  document: ReturnedDocument,
  matched: readonly Matched[],
  around: readonly string[],
): readonly ReturnRemark[] {
  const changed = matched.flatMap((entry): readonly ReturnRemark[] => {
    if (entry.kind === 'table' || entry.sent === null) return []
    const line = sent.lines[entry.sent]
    if (line?.block !== null || line.text.trim() === entry.line.text.trim()) return []
    return [{ kind: 'around', before: line.text.trim(), after: entry.line.text.trim() }]
  })
  return [
    ...around.map((text): ReturnRemark => ({ kind: 'around', before: '', after: text })),
    ...changed,
    ...document.asides.flatMap(({ kind, text }): readonly ReturnRemark[] =>
      text.trim() === '' || isSentSheet(document, kind, text) ? [] : [{ kind, text: text.trim() }],
    ),
    ...picturesOf(sent, document),
    ...struckIn(document),
  ]
}

/** Whether the head or foot of a sheet is what was sent; of a document that does not say what that was, it is taken so. */
function isSentSheet({ base }: ReturnedDocument, kind: ReturnedAside['kind'], text: string): boolean {
  if (kind !== 'head' && kind !== 'foot') return false
  const [, head, foot] = (base ?? '').split(' ')
  const wanted = kind === 'head' ? head : foot
  return wanted === undefined || wanted === sheetHash(text)
}

function picturesOf(sent: SentText, { pictures }: ReturnedDocument): readonly ReturnRemark[] {
  if (pictures === null) return []
  const count = imagesOf(sent.base).length - pictures
  if (count === 0) return []
  return [{ kind: count > 0 ? 'picturesGone' : 'picturesAdded', count: Math.abs(count) }]
}

function struckIn({ paragraphs }: ReturnedDocument): readonly ReturnRemark[] {
  return paragraphs.flatMap(({ runs }) => {
    const remarks: ReturnRemark[] = []
    let index = 0
    while (index < runs.length) {
      const of = runs[index]?.inserted ?? null
      let to = index + 1
      while (of !== null && runs[to]?.inserted === of) to += 1
      const group = runs.slice(index, to)
      const by = group[0]?.deleted ?? null
      if (of !== null && by !== null && by !== of && group.every(({ deleted }) => deleted === by))
        remarks.push({ kind: 'struck', by, of, text: group.map(({ text }) => text).join('') })
      index = to
    }
    return remarks
  })
}

/** What is said of it, in one sentence. */
export function remarkSentence(remark: ReturnRemark): LocalText {
  switch (remark.kind) {
    case 'around':
      return remark.before === ''
        ? {
            de: `Außerhalb des Textes steht jetzt: „${remark.after}“. Das wird hier in den Angaben geändert.`,
            en: `Outside the text it now says: “${remark.after}”. That is changed here in the details.`,
          }
        : {
            de: `Außerhalb des Textes steht statt „${remark.before}“ jetzt „${remark.after}“. Das wird hier in den Angaben geändert.`,
            en: `Outside the text “${remark.before}” now says “${remark.after}”. That is changed here in the details.`,
          }
    case 'head':
      return {
        de: `In der Kopfzeile steht: „${remark.text}“.`,
        en: `The head of the sheets says: “${remark.text}”.`,
      }
    case 'foot':
      return {
        de: `In der Fußzeile steht: „${remark.text}“.`,
        en: `The foot of the sheets says: “${remark.text}”.`,
      }
    case 'footnote':
      return { de: `Fußnote: „${remark.text}“`, en: `Footnote: “${remark.text}”` }
    case 'cover':
      return { de: `In der Mail steht dazu: „${remark.text}“`, en: `The mail says: “${remark.text}”` }
    case 'box':
      return { de: `In einem Textfeld steht: „${remark.text}“.`, en: `A text box says: “${remark.text}”.` }
    case 'picturesGone':
      return {
        de: `${remark.count === 1 ? 'Ein Bild fehlt' : `${String(remark.count)} Bilder fehlen`} in der Datei. Hier bleibt es dabei, bis Sie es selbst entfernen.`,
        en: `${remark.count === 1 ? 'A picture is' : `${String(remark.count)} pictures are`} missing in the file. Here it stays until you remove it.`,
      }
    case 'picturesAdded':
      return {
        de: `${remark.count === 1 ? 'Ein Bild ist' : `${String(remark.count)} Bilder sind`} in der Datei dazugekommen. Bilder werden aus ihr nicht übernommen.`,
        en: `${remark.count === 1 ? 'A picture was' : `${String(remark.count)} pictures were`} added in the file. Pictures are not taken from it.`,
      }
    case 'struck':
      return {
        de: `${remark.by} hat gestrichen, was ${remark.of} einfügen wollte: „${remark.text}“.`,
        en: `${remark.by} struck what ${remark.of} wanted to put in: “${remark.text}”.`,
      }
    default:
      return assertNever(remark, 'remark')
  }
}

import { hasReach } from '../../../domain/import/line-kinds'
import { elementsIn, type HtmlElement } from '../../export/html-tree'
import { ancestorsOf, shownText, type PageBlocks } from './page-blocks'

/** What opens a box with the contact for the press. */
const opensContact =
  /^.{0,24}(?<!\p{L})(?:(?:presse|medien)(?!mitteilung|meldung)|press|media|kontakt|contact|ansprechpartner|ansprechperson|renseignements|prensa|stampa)/iu
/** What holds the contact of the whole site. */
const siteWide = new Set(['footer', 'nav', 'form'])
const fewestLetters = 20
const mostLetters = 700
const longestHeading = 60

/**
 * The box with the contact that many pages set beside the release: the smallest element behind the text's start that
 * opens as a contact and tells how to reach somebody. Null where the release has one, or the page has none.
 */
export function findPageContact({ all, shown, place }: PageBlocks, text: HtmlElement): HtmlElement | null {
  // In running text figures may look like a telephone number: an address for mail is sure.
  if (/\S@\S+\.\p{L}{2}/u.test(shownText(text))) return null
  const isBox = (element: HtmlElement): boolean => {
    const { letters } = shown(element)
    if (letters < fewestLetters || letters > mostLetters) return false
    const words = shownText(element)
    return opensContact.test(words) && hasReach(words)
  }
  const box = all.find(
    (element) =>
      place(element) > place(text) &&
      isBox(element) &&
      !elementsIn(element).some(isBox) &&
      ![element, ...ancestorsOf(element)].some(({ tagName }) => siteWide.has(tagName)),
  )
  if (box === undefined) return null
  // The heading of the box may stand beside its lines.
  const mostWithHeading = shown(box).letters + longestHeading
  const isSame = (outer: HtmlElement): boolean => isBox(outer) && shown(outer).letters <= mostWithHeading
  return ancestorsOf(box).findLast(isSame) ?? box
}

import { parse } from 'parse5'
import { addressOf } from '../../../domain/export/press-kit/contents-page'
import type { LocalText } from '../../../domain/language'
import { localDetail } from '../../../domain/export/local-detail'
import { attributeOf, descendants, elementsIn, textIn } from '../html-tree'
import { openDocument } from '../office/open-document'
import { sha256Of } from '../write-proven'
import type { KitContent } from './make-press-kit'

/**
 * Why a press kit may not go out, or null. It is read with another library than the one that packed it: the files in it
 * are these and no others, in this order, each with its bytes; the contents page names and links each with its hash.
 */
export async function checkPressKit(
  bytes: Uint8Array,
  contents: readonly KitContent[],
  contentsPage: string,
): Promise<LocalText | null> {
  const opened = await openDocument(bytes)
  if (!opened.ok) return sentences.unreadable(opened.failure.detail)
  const names = [...opened.value.keys()]
  const stray =
    names.find((name, index) => name !== contents[index]?.name) ?? contents[names.length]?.name ?? null
  if (stray !== null) return sentences.other(stray)
  for (const { name, bytes: expected } of contents) {
    const found = opened.value.get(name)
    if (found === undefined || sha256Of(found) !== sha256Of(expected)) return sentences.other(name)
  }
  const listed = readContents(opened.value.get(contentsPage)?.toString('utf8') ?? '')
  const unlisted = contents.find(
    ({ name, bytes: expected }) =>
      name !== contentsPage &&
      !(listed.addresses.has(addressOf(name)) && listed.text.includes(sha256Of(expected))),
  )
  return unlisted === undefined ? null : sentences.unlisted(unlisted.name)
}

function readContents(html: string): { readonly addresses: ReadonlySet<string>; readonly text: string } {
  const elements = elementsIn(parse(html)).flatMap((root) => [root, ...descendants(root)])
  return {
    addresses: new Set(
      elements.filter(({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href') ?? ''),
    ),
    text: elements
      .filter(({ tagName }) => tagName === 'body')
      .map(textIn)
      .join(''),
  }
}

const again = {
  de: 'Exportieren Sie erneut; bleibt es dabei, melden Sie den Fehler.',
  en: 'Export again; if it stays so, report the fault.',
}

const sentences = {
  unreadable: (detail: string): LocalText => ({
    de: `Die Pressemappe ließ sich nicht zurücklesen (${localDetail(detail).de}). ${again.de}`,
    en: `The press kit could not be read back (${localDetail(detail).en}). ${again.en}`,
  }),
  other: (name: string): LocalText => ({
    de: `In der Pressemappe ist „${name}“ nicht die Datei, die hineingehört. ${again.de}`,
    en: `In the press kit “${name}” is not the file that belongs there. ${again.en}`,
  }),
  unlisted: (name: string): LocalText => ({
    de: `Das Inhaltsverzeichnis der Pressemappe nennt „${name}“ nicht. ${again.de}`,
    en: `The contents page of the press kit does not list “${name}”. ${again.en}`,
  }),
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'

/** The example releases that ship with the application. */
export const example = (name: string): string => resolve(import.meta.dirname, '..', 'examples', name)

/** A new folder below a test's own. */
export function newFolder(...parts: readonly string[]): string {
  const folder = join(...parts)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** The one file in a folder with this ending; fails where there is none, or more than one. */
export function onlyFile(folder: string, ending: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending))
  const [file] = files
  if (file === undefined || files.length > 1)
    throw new Error(`Expected one ${ending} file in ${folder}, found: ${files.join(', ') || 'none'}`)
  return join(folder, file)
}

/** The text of a PDF as a newsroom's program reads it (poppler, in the order of the content stream). */
export function pdfText(file: string): string {
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`pdftotext failed: ${stderr}`)
  return stdout
}

/** The text of an HTML file, without head, style and script. */
export function htmlText(file: string): string {
  const read = (node: DefaultTreeAdapterTypes.Node): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value
    if (['head', 'script', 'style'].includes(node.nodeName) || !('childNodes' in node)) return ''
    return node.childNodes.map(read).join(' ')
  }
  return read(parse(readFileSync(file, 'utf8')))
}

const squeeze = (text: string): string => text.replace(/[\s\u00ad]+/g, '')

/** The first passage that does not stand in the text after the ones before it, white space aside; null where all do. */
export function missingPassage(text: string, passages: readonly string[]): string | null {
  const whole = squeeze(text)
  let from = 0
  for (const passage of passages) {
    const at = whole.indexOf(squeeze(passage), from)
    if (at < 0) return passage
    from = at + squeeze(passage).length
  }
  return null
}

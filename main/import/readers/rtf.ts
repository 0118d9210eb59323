import type { PassageKind, SourceDocument } from '../../../domain/import/source/source-document'
import { sourceLimits } from '../../../domain/import/source/source-limits'
import { SourceWriter } from '../../../domain/import/source/source-writer'
import { decodeNamed } from './decode-bytes'
import { DamagedSource, OverLimit, type SourceInput } from './reader'

/** What holds inside a group. */
interface Group {
  kind: PassageKind
  /** Its letters are no text: tables of fonts and colours, pictures and the like. */
  isUnread: boolean
  strong: boolean
  emphasis: boolean
  /** How many letters stand behind a `\u` for programs that do not know it. */
  skip: number
  /** It is the instruction of a field, whose link holds for the result beside it. */
  isInstruction: boolean
  href: string | null
  isStart: boolean
}

const unread = new Set(
  (
    'fonttbl colortbl stylesheet info pict object themedata datastore xmlnstbl listtable listoverridetable ' +
    'rsidtbl generator latentstyles filetbl revtbl mmathPr bkmkstart bkmkend atnid atnauthor atnref atndate ' +
    'datafield nonshppict background'
  ).split(' '),
)

const kinds: Readonly<Record<string, PassageKind>> = {
  ...{ header: 'head', headerl: 'head', headerr: 'head', headerf: 'head' },
  ...{ footer: 'foot', footerl: 'foot', footerr: 'foot', footerf: 'foot' },
  ...{ footnote: 'footnote', annotation: 'comment' },
}

const letters: Readonly<Record<string, string>> = {
  ...{ tab: '\t', line: '\n', emdash: '—', endash: '–', bullet: '•', emspace: '\u2003', enspace: '\u2002' },
  ...{ lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', zwj: '\u200d', zwnj: '\u200c' },
}

const codePages: Readonly<Record<string, string>> = {
  ...{ '1250': 'windows-1250', '1251': 'windows-1251', '1253': 'windows-1253', '1254': 'windows-1254' },
  ...{ '10000': 'macintosh', '65001': 'utf-8' },
}

/** Words (`\b0`), signs (`\~`), bytes (`\'e4`), braces, line ends, and runs of letters. */
const token = /\\([a-z]+)(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z0-9])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi

/**
 * Reads RTF: its text with paragraphs, bold and italic, links, notes, comments and heads. A reader of our own, for the
 * format's text is simple and what it embeds must not be looked at.
 */
export function readRtf({ bytes }: SourceInput): SourceDocument {
  const reader = new RtfReader()
  reader.read(Buffer.from(bytes).toString('latin1'))
  const { text, aside } = reader
  return {
    ...{ format: 'rtf', title: '', encoding: null },
    passages: [...text.passages, ...aside.passages],
    notes: [...text.notes, ...aside.notes],
  }
}

class RtfReader {
  readonly text = new SourceWriter()
  /** Notes, comments, heads and what is deleted stand inside a paragraph and are read apart from it. */
  readonly aside = new SourceWriter()
  private readonly outer: Group[] = []
  private group: Group = {
    ...{ kind: 'paragraph', isUnread: false, strong: false, emphasis: false, skip: 1 },
    ...{ isInstruction: false, href: null, isStart: false },
  }
  private codePage = 'windows-1252'
  private pending: number[] = []
  private skipped = 0
  private isOptional = false

  read(text: string): void {
    for (const [, word, argument, byte, sign, brace, run] of text.matchAll(token)) {
      if (byte !== undefined) {
        this.byte(Number.parseInt(byte, 16))
        continue
      }
      this.flush()
      if (word !== undefined) this.word(word, argument === undefined ? null : Number(argument))
      else if (sign !== undefined) this.sign(sign)
      else if (brace === '{') this.begin()
      else if (brace === '}') this.end()
      else if (run !== undefined) this.run(run)
    }
    this.flush()
    if (this.outer.length > 0) throw new DamagedSource('it ends in the middle')
  }

  private begin(): void {
    this.outer.push(this.group)
    if (this.outer.length > sourceLimits.depth) throw new OverLimit('depth')
    this.group = { ...this.group, isStart: true }
    this.isOptional = false
  }

  private end(): void {
    const closed = this.group
    const group = this.outer.pop()
    if (group === undefined) throw new DamagedSource('a brace too many')
    // The link of an instruction holds for the field around it, where the result stands.
    this.group = closed.isInstruction ? { ...group, href: closed.href } : group
    if (closed.kind !== group.kind) this.aside.close()
  }

  private word(word: string, argument: number | null): void {
    const { group } = this
    const letter = letters[word]
    const kind = kinds[word]
    if (kind !== undefined && !group.isUnread) this.enter(kind)
    else if (word === 'fldinst') group.isInstruction = true
    else if (word === 'field') group.href = null
    else if (unread.has(word) || (this.isOptional && group.isStart)) {
      if (word === 'pict') this.writer.note('pictures')
      group.isUnread = word !== 'shppict' && word !== 'shpinst' && word !== 'shptxt'
    } else if (letter !== undefined) this.write(letter)
    else this.format(word, argument)
    group.isStart = false
    this.isOptional = false
  }

  private get writer(): SourceWriter {
    return this.group.kind === 'paragraph' ? this.text : this.aside
  }

  private enter(kind: PassageKind): void {
    this.aside.close()
    this.group.kind = kind
    if (kind === 'comment') this.aside.note('comments')
  }

  private format(word: string, argument: number | null): void {
    const { group } = this
    const isOn = argument !== 0
    switch (word) {
      case 'par':
        // An empty paragraph is one too.
        if (!this.writer.isOpen && group.kind === 'paragraph') this.writer.open('paragraph')
        this.writer.close()
        break
      case 'sect':
      case 'page':
      case 'row':
      case 'cell':
        this.writer.close()
        break
      case 'b':
        group.strong = isOn
        break
      case 'i':
        group.emphasis = isOn
        break
      case 'plain':
        group.strong = false
        group.emphasis = false
        break
      case 'v':
      case 'deleted':
        this.apart(word === 'v' ? 'hidden' : 'deleted', isOn)
        break
      case 'uc':
        group.skip = argument ?? 1
        break
      case 'u':
        this.write(String.fromCharCode(((argument ?? 0) + 65_536) % 65_536))
        this.skipped = group.skip
        break
      case 'ansicpg':
        this.codePage = codePages[String(argument)] ?? this.codePage
        break
      case 'mac':
        this.codePage = 'macintosh'
        break
      case 'bin':
        throw new DamagedSource('bytes among the letters')
      default:
        break
    }
  }

  private apart(kind: 'hidden' | 'deleted', isOn: boolean): void {
    this.aside.close()
    if (isOn) this.aside.note(kind === 'hidden' ? 'hidden' : 'deletions')
    this.group.kind = isOn ? kind : 'paragraph'
  }

  private sign(sign: string): void {
    if (sign === '*') this.isOptional = true
    else if (sign === '~') this.write('\u00a0')
    else if (sign === '_') this.write('\u2011')
    else if (sign === '-') this.write('\u00ad')
    else if (sign === '\n' || sign === '\r') this.writer.close()
    else if (sign === '\\' || sign === '{' || sign === '}') this.write(sign)
    if (sign !== '*') this.group.isStart = false
  }

  private run(run: string): void {
    this.group.isStart = false
    const rest = run.slice(Math.min(this.skipped, run.length))
    this.skipped = Math.max(0, this.skipped - run.length)
    if (rest !== '') this.write(rest)
  }

  private byte(byte: number): void {
    if (this.skipped > 0) this.skipped -= 1
    else this.pending.push(byte)
  }

  /** Bytes side by side may be one letter. */
  private flush(): void {
    if (this.pending.length === 0) return
    const text = decodeNamed(this.codePage, Uint8Array.from(this.pending))
    this.pending = []
    this.write(text)
  }

  private write(text: string): void {
    const { group } = this
    if (group.isUnread) return
    if (group.isInstruction) {
      group.href = /HYPERLINK\s+"([^"]+)"/.exec(text)?.[1] ?? group.href
      return
    }
    if (!this.writer.isOpen) this.writer.open(group.kind)
    const { strong, emphasis, href } = group
    this.writer.writeExactly(text, { strong, emphasis, href })
  }
}

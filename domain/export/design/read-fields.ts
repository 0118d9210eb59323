import { isPrintableLine } from '../../document/one-line'
import type { LocalText } from '../../language'
import type { Problem } from './problem'

/** What a text may be: its greatest length in characters, whether it may be empty, and a rule of its own. */
export interface TextRule {
  readonly most: number
  readonly isRequired?: true
  readonly check?: (text: string) => LocalText | null
}

interface NumberRule {
  readonly least: number
  readonly most: number
  readonly step: number
}

/** Reads the fields of an object that may be anything, and collects what is wrong with it; unread fields are wrong too. */
export class FieldReader {
  private readonly problems: Problem[] = []
  private readonly read = new Set<string>()
  private readonly fields: ReadonlyMap<string, unknown>

  constructor(
    value: unknown,
    private readonly path: string,
  ) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (!isObject) this.problems.push({ field: path, sentence: missing })
    this.fields = new Map(isObject ? Object.entries(value) : [])
  }

  /** One of these words; the first stands in where it is none. */
  oneOf<Word extends string>(name: string, words: readonly [Word, ...Word[]]): Word {
    const value = this.take(name)
    const word = words.find((other) => other === value)
    if (word === undefined) this.refuse(name, notOneOf(words))
    return word ?? words[0]
  }

  number(name: string, { least, most, step }: NumberRule): number {
    const value = this.take(name)
    const isFine =
      typeof value === 'number' && value >= least && value <= most && Number.isInteger(value / step)
    if (isFine) return value
    this.refuse(name, notBetween(least, most, step))
    return least
  }

  boolean(name: string): boolean {
    const value = this.take(name)
    if (typeof value !== 'boolean') this.refuse(name, missing)
    return value === true
  }

  /** One line of text in NFC, spaces around it taken away. */
  text(name: string, rule: TextRule): string {
    return this.checkText(name, this.take(name), rule)
  }

  /** Lines of text; empty ones at the end are left out. */
  lines(name: string, mostLines: number, rule: TextRule): readonly string[] {
    const value = this.take(name)
    if (!Array.isArray(value)) {
      this.refuse(name, missing)
      return []
    }
    const given: readonly unknown[] = value
    const lines = given.map((line) => this.checkText(name, line, rule)).filter((line) => line !== '')
    if (lines.length > mostLines) this.refuse(name, tooManyLines(mostLines))
    return lines
  }

  object<Value>(
    name: string,
    parse: (value: unknown, path: string) => readonly [Value, readonly Problem[]],
  ): Value {
    const [value, problems] = parse(this.take(name), this.pathOf(name))
    this.problems.push(...problems)
    return value
  }

  /** Says that a field is wrong for a reason of its own. */
  refuse(name: string, sentence: LocalText): void {
    this.problems.push({ field: this.pathOf(name), sentence })
  }

  /** The field as it is. */
  take(name: string): unknown {
    this.read.add(name)
    return this.fields.get(name)
  }

  /** All that is wrong, fields that nobody asked for included. */
  end(): readonly Problem[] {
    const unknown = [...this.fields.keys()].filter((name) => !this.read.has(name))
    return [...this.problems, ...unknown.map((name) => ({ field: this.pathOf(name), sentence: notKnown }))]
  }

  private pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`
  }

  private checkText(name: string, value: unknown, { most, isRequired, check }: TextRule): string {
    if (typeof value !== 'string') {
      this.refuse(name, missing)
      return ''
    }
    const text = value.normalize('NFC').trim()
    if ([...text].length > most) this.refuse(name, tooLong(most))
    else if (!isPrintableLine(text)) this.refuse(name, notPrintable)
    else if (check !== undefined && (text !== '' || isRequired === true)) {
      const sentence = check(text)
      if (sentence !== null) this.refuse(name, sentence)
    }
    return text
  }
}

const missing: LocalText = {
  de: 'Diese Angabe fehlt oder hat die falsche Form.',
  en: 'This value is missing or has the wrong form.',
}
const notKnown: LocalText = {
  de: 'Diese Angabe kennt Imprimatur nicht. Entfernen Sie sie aus der Datei.',
  en: 'Imprimatur does not know this value. Remove it from the file.',
}
const notPrintable: LocalText = {
  de: 'Hier stehen Zeichen, die sich nicht drucken lassen. Geben Sie die Zeile neu ein.',
  en: 'There are characters here that cannot be printed. Type the line again.',
}
const notOneOf = (words: readonly string[]): LocalText => ({
  de: `Möglich sind: ${words.join(', ')}.`,
  en: `It can be: ${words.join(', ')}.`,
})
const tooLong = (most: number): LocalText => ({
  de: `Höchstens ${String(most)} Zeichen haben hier Platz. Kürzen Sie den Text.`,
  en: `At most ${String(most)} characters fit here. Shorten the text.`,
})
const tooManyLines = (most: number): LocalText => ({
  de: `Höchstens ${String(most)} Zeilen haben hier Platz.`,
  en: `At most ${String(most)} lines fit here.`,
})
const notBetween = (least: number, most: number, step: number): LocalText => {
  return {
    de: `Geben Sie eine ${step === 1 ? 'ganze Zahl' : 'Zahl in halben Schritten'} von ${String(least).replace('.', ',')} bis ${String(most).replace('.', ',')} ein.`,
    en: `Enter a ${step === 1 ? 'whole number' : 'number in steps of a half'} from ${String(least)} to ${String(most)}.`,
  }
}

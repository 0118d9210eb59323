import { eastern } from './families/eastern'
import type { LightWords } from './families/light-words'
import { northern } from './families/northern'
import { romance } from './families/romance'
import { slavic } from './families/slavic'
import { southEastern } from './families/south-eastern'
import { southern } from './families/southern'
import { oneOf, type Words } from './words'

const families: readonly LightWords[] = [romance, northern, slavic, southern, eastern, southEastern]

const sources = (name: keyof LightWords): string =>
  families
    .map((family) => family[name])
    .filter((source) => source !== '')
    .join('|')
const whole = (name: keyof LightWords, flags = 'iu'): RegExp => new RegExp(`^(?:${sources(name)})$`, flags)
const words = (name: keyof LightWords): RegExp => oneOf(families.map((family) => family[name]).join(' '))

/** A light stand-in for languages without a list of their own, all of them together. */
export const other: Words = {
  stopWords: '',
  releaseLabel: new RegExp(`^(?:${sources('releaseLabel')}|press\\s+release)(?![\\p{L}])`, 'iu'),
  number: /(?<!\p{L})(?:nr|no|núm|num|n\.|n°|nº|№)\.?[\s:]*(\d{1,5}(?:\s?[/-]\s?\d{2,4})?)/iu,
  embargo: new RegExp(`^(?:${sources('embargo')})(?!\\p{L})\\s*:?\\s*`, 'iu'),
  startOfSpeech: /^(?!)/u,
  timeZone: null,
  headings: {
    boilerplate: whole('boilerplate', 'u'),
    background: whole('background'),
    noteToEditors: whole('noteToEditors'),
    mediaContact: whole('mediaContact'),
    legal:
      /^(?:aviso\s+legal|advertencia|avvertenza|dichiarazioni\s+previsionali|disclaimer|juridische\s+mededeling|informacja\s+prawna)$/iu,
    further: whole('further'),
  },
  kinds: {
    statement:
      /^(?:declaración|dichiarazione|declaração|verklaring|uttalande|oświadczenie|prohlášení|заявление)(?!\p{L})/iu,
    invitation: new RegExp(`^(?:${sources('invitation')})(?!\\p{L})`, 'iu'),
    advisory: /^(?!)/u,
    correction:
      /^(?:rectificación|rettifica|retificação|rectificatie|rättelse|sprostowanie|oprava|düzeltme)(?!\p{L})/iu,
  },
  credit: new RegExp(`^(?:©|\\(c\\)|${sources('credit')})`, 'iu'),
  phrase: /^(?!)/u,
  saying: words('saying'),
  according: new RegExp(`^(?:${sources('according')})\\s`, 'iu'),
  that: words('that'),
  pronoun: words('pronoun'),
  article: words('article'),
  titleBefore: new RegExp(`(?:${sources('titleBefore')})\\s*:?\\s*$`, 'iu'),
  unfinished: words('unfinished'),
}

import { readFile, stat } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { loadModule, type HunspellFactory } from 'hunspell-asm'
import { readWordList } from '../../domain/spelling/word-list/word-list'
import { wordsOf, type FoundDictionary } from './find-dictionaries'
import { inUtf8, largestDictionaryFile } from './hunspell-text'
import type { DictionaryAnswer, DictionaryQuestion } from './worker-messages'

/** A dictionary that was read. */
interface OpenDictionary {
  readonly has: (word: string) => boolean
  readonly suggest: (word: string) => readonly string[]
}

let loading: Promise<HunspellFactory> | null = null
const opened = new Map<string, Promise<OpenDictionary | null>>()

/** Opens a dictionary, once; null where its files cannot be read. */
function open(dictionary: FoundDictionary): Promise<OpenDictionary | null> {
  const key = `${dictionary.language} ${wordsOf(dictionary)}`
  const known = opened.get(key)
  if (known !== undefined) return known
  const opening = read(dictionary).catch(() => null)
  opened.set(key, opening)
  return opening
}

async function read(dictionary: FoundDictionary): Promise<OpenDictionary | null> {
  if (dictionary.kind === 'hunspell') return readHunspell(dictionary)
  const packed = await readFile(dictionary.words)
  const text = await promisify(brotliDecompress)(packed)
  return readWordList(text.toString('latin1'), dictionary.spelling)
}

async function readHunspell({
  aff,
  dic,
}: {
  readonly aff: string
  readonly dic: string
}): Promise<OpenDictionary | null> {
  const sizes = await Promise.all([stat(aff), stat(dic)])
  if (sizes.some(({ size }) => size > largestDictionaryFile)) return null
  const [rules, words] = await Promise.all([readFile(aff), readFile(dic)])
  loading ??= loadModule()
  const factory = await loading
  const files = inUtf8({ aff: rules, dic: words })
  const hunspell = factory.create(factory.mountBuffer(files.aff), factory.mountBuffer(files.dic))
  return { has: (word) => hunspell.spell(word), suggest: (word) => hunspell.suggest(word) }
}

async function answerTo(question: DictionaryQuestion): Promise<DictionaryAnswer['answer']> {
  const read = await Promise.all(question.dictionaries.map(open))
  const dictionaries = read.filter((one) => one !== null)
  if (dictionaries.length === 0) return null
  if (question.kind === 'check')
    return question.words.map((word) => dictionaries.some((dictionary) => dictionary.has(word)))
  return [...new Set(dictionaries.flatMap((dictionary) => dictionary.suggest(question.word)))].slice(0, 8)
}

parentPort?.on('message', (question: DictionaryQuestion) => {
  void answerTo(question).then((answer) => {
    parentPort?.postMessage({ call: question.call, answer } satisfies DictionaryAnswer)
  })
})

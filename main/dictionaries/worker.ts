import { readFile, stat } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import { loadModule, type Hunspell, type HunspellFactory } from 'hunspell-asm'
import type { FoundDictionary } from './find-dictionaries'
import { inUtf8, largestDictionaryFile } from './hunspell-text'
import type { DictionaryAnswer, DictionaryQuestion } from './worker-messages'

let loading: Promise<HunspellFactory> | null = null
const opened = new Map<string, Promise<Hunspell | null>>()

/** Opens a dictionary, once; null where its files cannot be read. */
function open(dictionary: FoundDictionary): Promise<Hunspell | null> {
  const known = opened.get(dictionary.dic)
  if (known !== undefined) return known
  const opening = read(dictionary).catch(() => null)
  opened.set(dictionary.dic, opening)
  return opening
}

async function read({ aff, dic }: FoundDictionary): Promise<Hunspell | null> {
  const sizes = await Promise.all([stat(aff), stat(dic)])
  if (sizes.some(({ size }) => size > largestDictionaryFile)) return null
  const [rules, words] = await Promise.all([readFile(aff), readFile(dic)])
  loading ??= loadModule()
  const factory = await loading
  const files = inUtf8({ aff: rules, dic: words })
  return factory.create(factory.mountBuffer(files.aff), factory.mountBuffer(files.dic))
}

async function answerTo(question: DictionaryQuestion): Promise<DictionaryAnswer['answer']> {
  const read = await Promise.all(question.dictionaries.map(open))
  const hunspells = read.filter((one) => one !== null)
  if (hunspells.length === 0) return null
  if (question.kind === 'check')
    return question.words.map((word) => hunspells.some((hunspell) => hunspell.spell(word)))
  return [...new Set(hunspells.flatMap((hunspell) => hunspell.suggest(question.word)))].slice(0, 8)
}

parentPort?.on('message', (question: DictionaryQuestion) => {
  void answerTo(question).then((answer) => {
    parentPort?.postMessage({ call: question.call, answer } satisfies DictionaryAnswer)
  })
})

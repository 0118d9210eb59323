import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as build from '../document/builders'
import type { ReleaseNode } from '../document/parse'
import { plainText } from '../document/outline'
import type { Hash } from '../revision/hash'
import { nextStep } from './next-step'
import { lockStateOf, type LockState, type SharedLock } from './shared-lock'
import { followOn, type SharedText } from './shared-text'
import { releaseHash } from '../revision/release-hash'

const at = '2026-03-02T09:00:00.000Z'
const textOf = (words: readonly string[]): ReleaseNode =>
  build.release({ language: 'de' }, build.headline('Brücke'), build.lead(words.join(' ')))

interface Folder {
  current: SharedText
  lock: SharedLock | null
  readonly branches: ReleaseNode[]
}

interface Officer {
  readonly name: string
  words: readonly string[]
  base: Hash
  token: string | null
  isThere: boolean
  readonly checkpoints: ReleaseNode[]
  /** A text that is on its way into the folder while others go on. */
  onItsWay: SharedText | null
}

const start = followOn(null, { release: 'r', document: textOf(['Anfang']), version: { writers: [], at } })
const newOfficer = (name: string): Officer => ({
  ...{ name, words: ['Anfang'], base: start.version.hash, token: null },
  ...{ isThere: true, checkpoints: [], onItsWay: null },
})

const stateOf = (folder: Folder, { token }: Officer): LockState => lockStateOf(folder.lock, token, at)
const wordsOf = (text: ReleaseNode): readonly string[] => plainText(text).split(/\s+/)

function mine(officer: Officer): SharedText['document'] {
  return textOf(officer.words)
}

/** What a store does with the folder, as `meet` does it. */
function meet(folder: Folder, officer: Officer): void {
  if (!officer.isThere || officer.onItsWay !== null) return
  const document = mine(officer)
  const { current } = folder
  const lock = stateOf(folder, officer)
  const step = nextStep({ mine: releaseHash(document), base: officer.base, theirs: current, lock })
  if (step === 'giveMine')
    folder.current = followOn(current, { release: 'r', document, version: { writers: [officer.name], at } })
  if (step === 'setAside') folder.branches.push(document)
  if (step === 'setAside' || step === 'takeTheirs') {
    officer.checkpoints.push(document)
    officer.words = wordsOf(current.document).filter((word) => word !== 'Brücke')
  }
  officer.base = folder.current.version.hash
}

type Act = 'write' | 'save' | 'take' | 'break' | 'giveBack' | 'leaveNetwork' | 'beginGiving' | 'endGiving'
const acts: readonly Act[] = [
  ...(['write', 'write', 'save', 'save', 'take', 'break', 'giveBack'] as const),
  ...(['leaveNetwork', 'beginGiving', 'endGiving'] as const),
]

function act(folder: Folder, officer: Officer, what: Act, word: string): boolean {
  const lock = stateOf(folder, officer)
  const hold = (): void => {
    officer.token = word
    folder.lock = { token: word, person: officer.name, computer: '', since: at }
  }
  switch (what) {
    case 'write':
      if (officer.isThere && lock.kind === 'held') return false
      officer.words = [...officer.words, word]
      return true
    case 'save':
      meet(folder, officer)
      return false
    case 'take':
      if (officer.isThere && lock.kind === 'free') hold()
      meet(folder, officer)
      return false
    case 'break':
      if (officer.isThere && lock.kind === 'held') hold()
      return false
    case 'giveBack':
      meet(folder, officer)
      if (officer.isThere && lock.kind === 'mine') folder.lock = null
      return false
    case 'leaveNetwork':
      officer.isThere = !officer.isThere
      return false
    case 'beginGiving': {
      const document = mine(officer)
      const { current } = folder
      const step = nextStep({ mine: releaseHash(document), base: officer.base, theirs: current, lock })
      if (officer.isThere && officer.onItsWay === null && step === 'giveMine')
        officer.onItsWay = followOn(current, {
          release: 'r',
          document,
          version: { writers: [officer.name], at },
        })
      return false
    }
    case 'endGiving':
      if (officer.onItsWay === null) return false
      folder.current = officer.onItsWay
      officer.base = officer.onItsWay.version.hash
      officer.onItsWay = null
      return false
  }
}

const someActs = fc.array(fc.record({ who: fc.nat(1), what: fc.constantFrom(...acts) }), {
  minLength: 5,
  maxLength: 60,
})

it('keeps every word that two officers write, whatever they do to each other’s locks and whenever the network goes', () => {
  fc.assert(
    fc.property(someActs, (steps) => {
      const folder: Folder = { current: start, lock: null, branches: [] }
      const officers = [newOfficer('Ada'), newOfficer('Ben')]
      const written: string[] = []
      const isKept = (word: string, texts: readonly ReleaseNode[]): boolean =>
        texts.some((text) => wordsOf(text).includes(word))
      for (const [index, { who, what }] of steps.entries()) {
        const officer = officers[who]
        const word = `w${String(index)}`
        if (officer !== undefined && act(folder, officer, what, word)) written.push(word)
        const everywhere = [
          ...[folder.current.document, ...folder.branches],
          ...officers.flatMap((one) => [mine(one), ...one.checkpoints]),
        ]
        expect(written.filter((other) => !isKept(other, everywhere))).toEqual([])
      }
      // When everybody is back, all of it lies in the folder for both, and both have the same text.
      for (const officer of officers) {
        act(folder, officer, 'endGiving', '')
        officer.isThere = true
      }
      for (const officer of [...officers, ...officers]) meet(folder, officer)
      const inFolder = [folder.current.document, ...folder.branches]
      expect(written.filter((word) => !isKept(word, inFolder))).toEqual([])
      expect(officers.map((officer) => releaseHash(mine(officer)))).toEqual([
        folder.current.version.hash,
        folder.current.version.hash,
      ])
    }),
    { numRuns: 300 },
  )
})

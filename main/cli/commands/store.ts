import { resolve } from 'node:path'
import { notProven, problemSentence } from '../../database/verify-problem'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'

const sentences = {
  de: {
    sound: (entries: number): string =>
      `Der Bestand ist unversehrt (${String(entries)} Einträge der Prüfkette).`,
    broken: (count: number): string =>
      `Im Bestand stimmen ${String(count)} Dinge nicht. Geben Sie nichts als freigegeben heraus, was davon betroffen ist, und vergleichen Sie mit einer Sicherung.`,
    removed: (count: number): string =>
      `${String(count)} Belege wurden mit Angabe eines Grundes gelöscht; ihre Hashwerte sind noch da, ihr Inhalt lässt sich nicht mehr prüfen.`,
    noHead: 'Außerhalb des Bestands war kein Kettenkopf aufgehoben; eine ältere Kopie würde nicht bemerkt.',
    backup: (file: string): string => `Gesichert und geprüft: ${file}`,
    restored: (aside: string | null): string =>
      aside === null ? 'Wiederhergestellt.' : `Wiederhergestellt. Der bisherige Bestand liegt in ${aside}`,
  },
  en: {
    sound: (entries: number): string => `The store is sound (${String(entries)} entries of the audit chain).`,
    broken: (count: number): string =>
      `${String(count)} things in the store do not hold. Release nothing as approved that they touch, and compare with a backup.`,
    removed: (count: number): string =>
      `The bytes of ${String(count)} pieces of evidence were removed with a reason; their hashes are there, their content can no longer be checked.`,
    noHead: 'No chain head was kept outside the store; an older copy would not be noticed.',
    backup: (file: string): string => `Backed up and checked: ${file}`,
    restored: (aside: string | null): string =>
      aside === null ? 'Restored.' : `Restored. The store that was there is now ${aside}`,
  },
}

/** Checks all that can be proven about the store. */
export async function runVerify({ services, language }: Desk): Promise<Outcome> {
  const verified = await services.store.verifyStore(null)
  if (!verified.ok) return failedWith(verified.failure, language)
  const { problems, ...counts } = verified.value
  const words = sentences[language]
  const described = problems.map((problem) => ({ ...problem, sentence: problemSentence(problem, language) }))
  const isSound = problems.length === 0
  const text = [
    ...described.map(({ sentence }) => sentence),
    ...(isSound ? [words.sound(counts.entries)] : []),
    ...(counts.removedEvidence > 0 ? [words.removed(counts.removedEvidence)] : []),
    ...(counts.headWasKept ? [] : [words.noHead]),
    notProven[language],
  ].join('\n')
  const json = { ok: isSound, problems: described, ...counts, notProven: notProven[language] }
  const outcome = done(json, text)
  return isSound ? outcome : { ...outcome, status: 1, failures: [words.broken(problems.length)] }
}

/** Writes a verified copy of the store. */
export async function runBackup({ services, language }: Desk, file: string): Promise<Outcome> {
  const path = resolve(file)
  const written = await services.store.backup({ file: path })
  if (!written.ok) return failedWith(written.failure, language)
  return done({ file: path }, sentences[language].backup(path))
}

/** Puts a backup in the store's place. */
export async function runRestore({ services, language }: Desk, file: string): Promise<Outcome> {
  const restored = await services.restore(resolve(file))
  if (!restored.ok) return failedWith(restored.failure, language)
  return done(restored.value, sentences[language].restored(restored.value.putAside))
}

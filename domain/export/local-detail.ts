import type { LocalText } from '../language'

type Known = readonly [pattern: RegExp, describe: (match: RegExpExecArray) => LocalText]

const known: readonly Known[] = [
  [/^(EACCES|EPERM)$/, ([code]) => both(`keine Berechtigung, ${code}`, `no permission, ${code}`)],
  [/^EROFS$/, ([code]) => both(`schreibgeschützt, ${code}`, `read-only, ${code}`)],
  [/^ENOENT$/, ([code]) => both(`nicht vorhanden, ${code}`, `not there, ${code}`)],
  [/^(ENOTDIR|EEXIST)$/, ([code]) => both(`kein Ordner, ${code}`, `not a folder, ${code}`)],
  [
    /^EBUSY$/,
    ([code]) => both(`von einem anderen Programm benutzt, ${code}`, `in use by another program, ${code}`),
  ],
  [
    /^no answer within ([\d.]+) s$/,
    ([, seconds = '']) => both(`keine Antwort in ${seconds} s`, `no answer within ${seconds} s`),
  ],
  [
    /^the print window (ended|was closed)/,
    () => both('das Druckfenster wurde beendet', 'the print window ended'),
  ],
  [
    /^Electron cannot be started/,
    () => both('das Druckprogramm lässt sich nicht starten', 'the print program cannot be started'),
  ],
  [/^Electron ended/, () => both('das Druckprogramm wurde beendet', 'the print program ended')],
]

/** A detail of a failure, as the system or a library gave it, in words where they are known. */
export function localDetail(detail: string): LocalText {
  for (const [pattern, describe] of known) {
    const match = pattern.exec(detail)
    if (match !== null) return describe(match)
  }
  return both(`Meldung des Systems: „${detail}“`, `the system says: “${detail}”`)
}

const both = (de: string, en: string): LocalText => ({ de, en })

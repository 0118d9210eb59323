import type { LocalText } from '../../domain/language'
import { exportFormats } from '../../domain/export/formats'

const commands = `  import FILE… [--changes accept|reject|suggest] [--as PERSON]
  list [--status STATUS]
  search WORDS
  show RELEASE [--revision N]
  check RELEASE|FILE
  resolve RELEASE (--finding N | --rule R | --all) (--repair [TEXT] | --accept REASON) [--as PERSON]
  people [add NAME [--role TEXT] | passphrase PERSON | retire|reinstate PERSON [--as PERSON]]
  submit RELEASE --as PERSON [--note TEXT]
  approve RELEASE --as PERSON [--reason TEXT] [--emergency] [--in-place-of PERSON]
  reject RELEASE --as PERSON --reason TEXT
  confirm RELEASE --as PERSON
  clear RELEASE --quote N --by NAME --channel TEXT --as PERSON
  export RELEASE|FILE… --format LIST --out DIR [--approved | --revision N]
         [--list NAME]… [--attach-pdf] [--manifest] [--press-kit]
  send-for-comment RELEASE --format docx|odt --out FILE
  returns RELEASE FILE… [--from NAME]
  link RELEASE (--language-version-of RELEASE | --in-line | --remove) [--as PERSON]
  compare RELEASE --from N [--to M] [--out DIR]
  record RELEASE --out DIR [--reference TEXT]
  audit RELEASE [--out DIR]
  identify FILE
  verify
  backup FILE
  restore FILE`

/** How the command line is used. */
export const usage: LocalText = {
  de: `Aufruf: imprimatur [--store ORDNER] [--json] [--lang de|en] BEFEHL

${commands}

RELEASE ist eine Kennung, ihr Anfang oder eine Nummer, PERSON ein Name oder eine Kennung.
STATUS: draft, inReview, changesRequested, approved, issued, withdrawn.
LIST: eines oder mehrere von ${exportFormats.join(',')}.
Eine Passphrase kommt aus IMPRIMATUR_PASSPHRASE (eine neue aus IMPRIMATUR_NEW_PASSPHRASE), sonst wird am Terminal danach gefragt.
Ohne Befehl öffnet sich das Fenster. Rückgabe: 0 erledigt, 1 nicht gelungen, 2 falsch aufgerufen.
`,
  en: `Usage: imprimatur [--store DIR] [--json] [--lang de|en] COMMAND

${commands}

RELEASE is an id, the beginning of one, or a number; PERSON is a name or an id.
STATUS: draft, inReview, changesRequested, approved, issued, withdrawn.
LIST: one or more of ${exportFormats.join(',')}.
A passphrase comes from IMPRIMATUR_PASSPHRASE (a new one from IMPRIMATUR_NEW_PASSPHRASE), else it is asked for on the terminal.
Without a command the window opens. Exit status: 0 done, 1 failed, 2 used wrongly.
`,
}

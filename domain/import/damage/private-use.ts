import { lostCharacterRule } from './lost-character-rule'

/** What fonts commonly keep at private places: ligatures, and the bullets of symbol fonts. */
const known: Readonly<Record<string, string>> = {
  '\uf001': 'fi',
  '\uf002': 'fl',
  '\uf003': 'ffi',
  '\uf004': 'ffl',
  '\uf000': 'ff',
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf0fc': '✓',
  '\uf0d8': '►',
  '\uf02d': '-',
  '\uf0e0': '→',
  '\uf020': ' ',
}

/** `damage.private-use`: characters that mean something in one font only. */
export const findPrivateUse = lostCharacterRule(
  { id: 'damage.private-use', severity: 'stop', acceptable: true },
  { lost: /[\ue000-\uf8ff]+/u, any: /[\ue000-\uf8ff]/u, known },
  {
    de: 'Hier steht ein Zeichen, das nur eine bestimmte Schrift kennt; anderswo ist es ein Kästchen oder fehlt.',
    en: 'There is a character here that only one font knows; elsewhere it is a box or missing.',
  },
)

import { lostCharacterRule } from './lost-character-rule'
import { windowsCharacter } from './windows-characters'

const control = '[\\u0000-\\u0008\\u000b\\u000e-\\u001f\\u007f-\\u009f]'

/** What a C1 code is in Windows-1252; other codes are nothing, or a lost letter. */
const known = Object.fromEntries(
  Array.from({ length: 0x20 }, (_, index) => String.fromCharCode(0x80 + index)).flatMap((code) => {
    const character = windowsCharacter(code)
    return character === null ? [] : [[code, character]]
  }),
)

/** `damage.control-character`: codes that no reader sees and no format may hold. */
export const findControlCharacters = lostCharacterRule(
  { id: 'damage.control-character', severity: 'stop', acceptable: false },
  {
    lost: new RegExp(`${control}+`, 'u'),
    any: new RegExp(control, 'u'),
    known,
    mayBeNothing: true,
    stands: 'ligature',
  },
  {
    de: 'Hier steht ein Steuerzeichen, das niemand sieht und das in keinem Export stehen darf.',
    en: 'There is a control character here that nobody sees and that no export may hold.',
  },
)

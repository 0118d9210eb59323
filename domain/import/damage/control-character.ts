import { wordRule } from './rule'
import { windowsCharacter } from './windows-characters'

/** `damage.control-character`: codes that no reader sees and no format may hold. */
export const findControlCharacters = wordRule(
  { id: 'damage.control-character', severity: 'stop', acceptable: false },
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/,
  (word) => {
    const mended = word.replace(/[\u0000-\u001f\u007f-\u009f]/g, (one) => windowsCharacter(one) ?? '')
    const removed = word.replace(/[\u0000-\u001f\u007f-\u009f]/g, '')
    return {
      proposals: [...new Set([mended, removed])],
      reason: {
        de: 'Hier steht ein Steuerzeichen, das niemand sieht und das in keinem Export stehen darf.',
        en: 'There is a control character here that nobody sees and that no export may hold.',
      },
    }
  },
)

/** What Windows-1252 has at the bytes 0x80 to 0x9F. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character that a C1 control code stands for in Windows-1252, or null. */
export function windowsCharacter(control: string): string | null {
  const found = high[control.charCodeAt(0) - 0x80]
  return found === undefined || /[\u0080-\u009f]/.test(found) ? null : found
}

/** The byte that a character has in Windows-1252 or Latin-1, or null. */
export function windowsByte(character: string): number | null {
  const code = character.charCodeAt(0)
  const at = high.indexOf(character)
  if (at >= 0) return 0x80 + at
  return code <= 0xff ? code : null
}

/** What Mac Roman has at the bytes 0x80 to 0xFF. */
const mac =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** What the code page 437 of DOS has at the bytes 0x80 to 0xFF. */
const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

const byteIn =
  (page: string) =>
  (character: string): number | null => {
    const at = page.indexOf(character)
    return character === '' || at < 0 ? null : 0x80 + at
  }

/** The byte that a character has in Mac Roman above ASCII, or null. */
export const macByte = byteIn(mac)

/** The byte that a character has in the code page 437 above ASCII, or null. */
export const dosByte = byteIn(dos)

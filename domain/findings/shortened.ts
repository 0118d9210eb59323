/** So much of somebody's words is told in a finding, in characters. */
const toldLength = 120

/** Somebody's words on one line, as a finding tells them. */
export const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ')
  return line.length <= toldLength ? line : `${line.slice(0, toldLength - 1)}…`
}

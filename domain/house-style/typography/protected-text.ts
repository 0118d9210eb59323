const tokens = /[^\s\u00a0\u202f]+/gu
/** Addresses, file names, handles and other words that a machine reads. */
const isCode = /:\/\/|^www\.|@|[_\\#{}<>=|~`]|[\p{L}\p{N}]{2,}\.\p{L}{2,}|\/.*\/|^\d{4}-\d{2}-\d{2}/u
const edges = /^["'„“”«»‚‘’()[\]]+|["'„“”«»‚‘’()[\].,;:!?]+$/gu
/** Numbers to dial. */
const telephone = /(?:\+|\b0)\d?[\d\s\u00a0()/.-]{4,}\d/g

/** The stretches of a text in which no sign is touched. */
export function protectedStretches(text: string): readonly (readonly [from: number, to: number])[] {
  const words = [...text.matchAll(tokens)].flatMap(({ index, 0: token }) => {
    if (!isCode.test(token)) return []
    const core = token.replace(edges, '')
    const from = index + token.indexOf(core)
    return core !== '' && isCode.test(core) ? [[from, from + core.length] as const] : []
  })
  const numbers = [...text.matchAll(telephone)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  )
  return [...words, ...numbers]
}

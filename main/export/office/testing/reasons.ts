/** What a check answers, as far as tests look at it. */
export const textDiffers = { kind: 'textDiffers' }
export const foreignElement = (name: string) => ({ kind: 'foreignContent', content: 'element', name })
export const foreignPart = (name: string) => ({ kind: 'foreignContent', content: 'part', name })
export const foreignStyle = (name: string) => ({ kind: 'foreignContent', content: 'style', name })
export const property = (name: string) => ({ kind: 'propertyDiffers', property: name })
export const picture = (name: 'file' | 'alternativeText', place: number) => ({
  ...{ kind: 'pictureDiffers', property: name, place },
})

/** Changes to whole paragraphs, which the pattern finds in a file. */
export function paragraphChanges(pattern: RegExp) {
  const paragraphWith = (xml: string, words: string): string => {
    const found = xml.match(pattern)?.find((paragraph) => paragraph.includes(words))
    if (found === undefined) throw new Error(`No paragraph with ${words}`)
    return found
  }
  return {
    drop: (words: string) => (xml: string) => xml.replace(paragraphWith(xml, words), ''),
    move: (words: string, before: string) => (xml: string) => {
      const moved = paragraphWith(xml, words)
      const target = paragraphWith(xml, before)
      return xml.replace(moved, '').replace(target, moved + target)
    },
  }
}

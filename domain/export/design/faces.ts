import type { Design, Typeface } from './design'

/** The family of each typeface that ships. */
export const families = { serif: 'Source Serif 4', sans: 'Source Sans 3' } as const
export type Family = (typeof families)[Typeface]

const stacks: Readonly<Record<Typeface, string>> = {
  serif: `'Source Serif 4', 'Source Serif Pro', Charter, Georgia, 'Times New Roman', serif`,
  sans: `'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif`,
}

/** What a browser without the shipped typefaces takes in their place stands behind them. */
export const fontStack = (face: Typeface): string => stacks[face]

/** The typefaces of running text, of headings, and of small type: contact block, tables, captions, end matter. */
export const facesOf = ({
  base,
  textFace,
  headingFace,
}: Design): Readonly<Record<'text' | 'heading' | 'small', Typeface>> => ({
  text: textFace,
  heading: headingFace,
  small: base === 'official' ? 'sans' : headingFace,
})

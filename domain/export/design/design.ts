/** The designs that ship: sober with serif and rule, sans with a bar of colour, typography alone. */
export const designBases = ['official', 'modern', 'plain'] as const
export type DesignBase = (typeof designBases)[number]

/** The typefaces that ship: Source Serif 4 and Source Sans 3. */
export const typefaces = ['serif', 'sans'] as const
export type Typeface = (typeof typefaces)[number]

/** Where the logo stands in the letterhead, in the direction of the text. */
export const logoPlaces = ['start', 'centre', 'end'] as const
export type LogoPlace = (typeof logoPlaces)[number]

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** The margins of a printed sheet in millimetres; head, foot and line numbers stand in them. */
export interface SheetMargins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** How the pages of an organisation look: a plain value, from which style and sheets are made by pure functions. */
export interface Design {
  readonly base: DesignBase
  /** `#rrggbb`, dark enough for text on white. */
  readonly accent: string
  readonly textFace: Typeface
  readonly headingFace: Typeface
  /** Size of the running text on paper, in points. */
  readonly textSize: number
  readonly logoPlace: LogoPlace
  /** In millimetres. */
  readonly logoHeight: number
  readonly paper: Paper
  readonly margins: SheetMargins
}

/** What a number of a design may be. Above and below it there must be room for the marks of a sheet, between it for text. */
export const designLimits = {
  textSize: { least: 9, most: 12.5, step: 0.5 },
  logoHeight: { least: 6, most: 40, step: 1 },
  top: { least: 20, most: 50, step: 1 },
  right: { least: 15, most: 45, step: 1 },
  bottom: { least: 20, most: 45, step: 1 },
  left: { least: 15, most: 45, step: 1 },
} as const

/** The size of a sheet in millimetres. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
}

const margins: SheetMargins = { top: 24, right: 22, bottom: 22, left: 25 }
const sheet = { paper: 'a4', margins } as const

/** Each shipped design as it is before somebody adjusts it. */
export const shippedDesigns: Readonly<Record<DesignBase, Design>> = {
  official: {
    ...sheet,
    ...{ base: 'official', accent: '#123a63', textFace: 'serif', headingFace: 'serif', textSize: 10.5 },
    ...{ logoPlace: 'start', logoHeight: 18 },
  },
  modern: {
    ...sheet,
    ...{ base: 'modern', accent: '#0b5c66', textFace: 'sans', headingFace: 'sans', textSize: 10.5 },
    ...{ logoPlace: 'end', logoHeight: 16 },
  },
  plain: {
    ...sheet,
    ...{ base: 'plain', accent: '#1a1c1f', textFace: 'serif', headingFace: 'sans', textSize: 10.5 },
    ...{ logoPlace: 'start', logoHeight: 12 },
    margins: { top: 26, right: 28, bottom: 24, left: 30 },
  },
}

export const defaultDesign: Design = shippedDesigns.official

/** The width of the text on a sheet, in millimetres. */
export const textWidthOf = ({ paper, margins: { left, right } }: Design): number =>
  paperSizes[paper].width - left - right

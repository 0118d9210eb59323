import { textWidthOf, type Design, type LogoPlace, type Typeface } from '../design/design'
import { facesOf } from '../design/faces'
import type { PageLetterhead, PageModel } from '../page-model'
import type { PictureSpace } from './office-part'
import { kindEntries, type StyleId } from './paragraph-kinds'
import {
  ownStyle,
  sharedStyle,
  underLetterhead,
  type BorderSide,
  type ColourRole,
  type StyleInEms,
} from './style-in-ems'

/** Lines around or beside a paragraph; width and space in points, the space a whole number of them, as Word wants it. */
export interface StyleBorder {
  readonly sides: readonly BorderSide[]
  readonly width: number
  readonly space: number
  readonly colour: string
}

/** How a paragraph looks; lengths in points, the line height as a factor of the type's size, colours as `RRGGBB`. */
export interface ParagraphLook {
  readonly font: Typeface
  readonly size: number
  readonly lineHeight: number
  readonly bold: boolean
  readonly colour: string | null
  readonly before: number
  readonly after: number
  readonly border: StyleBorder | null
  readonly shading: string | null
  /** In from both edges. */
  readonly indent: number
  readonly align: LogoPlace
}

/** A line of a table, its width in points; null where none is drawn. */
export type TableLine = { readonly width: number; readonly colour: string } | null

/** How a release looks in an office program; lengths in points. */
export interface OfficeStyle {
  readonly paragraphs: Readonly<Record<StyleId, ParagraphLook>>
  /** The letters of kind and number above the release. */
  readonly releaseKind: { readonly bold: boolean; readonly colour: string }
  readonly ink: string
  readonly accent: string
  /** The lines above a table, under its head, between its rows, and below it. */
  readonly table: Readonly<Record<'top' | 'head' | 'row' | 'bottom', TableLine>>
  /** The width of the text on a sheet. */
  readonly textWidth: number
}

/** How a page looks in Word and OpenDocument: the style of the printed page in their terms, a pure function of its design. */
export function officeStyle({ design, letterhead }: Pick<PageModel, 'design' | 'letterhead'>): OfficeStyle {
  const colours = coloursOf(design)
  const { quiet, accent, ink } = colours
  const inEms = stylesOf(design, letterhead)
  const looks = Object.fromEntries(
    kindEntries.map(([id]) => [id, lookOf(inEms[id], design, colours)]),
  ) as Record<StyleId, ParagraphLook>
  return {
    paragraphs: { ...looks, LetterheadLogo: { ...looks.LetterheadLogo, align: design.logoPlace } },
    releaseKind: design.base === 'plain' ? { bold: false, colour: quiet } : { bold: true, colour: accent },
    ...{ ink, accent, table: tableOf(design, colours) },
    textWidth: twentieth(pointsOf(textWidthOf(design))),
  }
}

/** How large a picture in the text may be, in points: up to 18 cm high, a pixel 1/96 inch. */
export const pictureSpace = (design: Design): PictureSpace => ({
  width: pointsOf(textWidthOf(design)),
  height: pointsOf(180),
  pixel: 0.75,
})

/** How large a logo is: as high as the design says, up to the width of the printed page's letterhead. */
export const logoSpace = ({ logoHeight }: Design): PictureSpace => ({
  width: pointsOf(80),
  height: pointsOf(logoHeight),
  pixel: Infinity,
})

/** Millimetres in points. */
const pointsOf = (millimetres: number): number => (millimetres / 25.4) * 72

type Colours = Readonly<Record<ColourRole, string>>

const coloursOf = ({ accent }: Design): Colours => ({
  ...{ ink: '1A1C1F', quiet: '4D535B', alarm: 'A1121C', rule: 'C3C8CF', ground: 'F1F3F6' },
  accent: accent.slice(1).toUpperCase(),
})

function stylesOf(
  { base, logoPlace }: Design,
  letterhead: PageLetterhead | null,
): Readonly<Record<StyleId, StyleInEms>> {
  const { styles, border, gap } = underLetterhead[base]
  const isCentred = logoPlace === 'centre'
  const head = letterheadParts(letterhead)
  const last = head.at(-1)
  const own = (id: StyleId): Partial<StyleInEms> => ({
    ...ownStyle[base][id],
    ...(letterhead === null ? {} : styles[id]),
    ...(id.startsWith('Letterhead') ? { border, isCentred } : {}),
    ...(id === last ? { after: gap / { ...sharedStyle[id], ...ownStyle[base][id] }.size } : {}),
  })
  return Object.fromEntries(kindEntries.map(([id]) => [id, { ...sharedStyle[id], ...own(id) }])) as Record<
    StyleId,
    StyleInEms
  >
}

/** The paragraphs of a letterhead in their order. */
const letterheadParts = (letterhead: PageLetterhead | null): readonly StyleId[] =>
  letterhead === null
    ? []
    : [
        ...(letterhead.logo === null ? [] : (['LetterheadLogo'] as const)),
        ...(letterhead.name === null ? [] : (['LetterheadName'] as const)),
        ...(letterhead.contact.length === 0 ? [] : (['LetterheadContact'] as const)),
      ]

function lookOf(style: StyleInEms, design: Design, colours: Colours): ParagraphLook {
  const { border, before = 0, indent = 0, isCentred = false } = style
  const size = halfPoint(style.pointSize ?? style.size * design.textSize)
  return {
    font: facesOf(design)[style.face],
    ...{ size, lineHeight: style.lineHeight, bold: style.bold === true },
    colour: style.colour === undefined ? null : colours[style.colour],
    ...{ before: twentieth(before * size), after: twentieth(style.after * size) },
    border:
      border === undefined || border === null
        ? null
        : {
            ...{ sides: border.sides, width: border.width, colour: colours[border.colour] },
            space: Math.round(border.space * design.textSize),
          },
    shading: style.isShaded === true ? colours.ground : null,
    indent: twentieth(indent * design.textSize),
    align: isCentred ? 'centre' : 'start',
  }
}

/** Word counts type in half points and spaces in twentieths. */
const halfPoint = (length: number): number => Math.round(length * 2) / 2
const twentieth = (length: number): number => Math.round(length * 20) / 20

function tableOf({ base }: Design, { ink, accent, rule }: Colours): OfficeStyle['table'] {
  const row = { width: 0.5, colour: rule }
  const plain = { top: null, row, bottom: row }
  switch (base) {
    case 'official': {
      const edge = { width: 1, colour: ink }
      return { top: edge, head: { width: 0.75, colour: ink }, row, bottom: edge }
    }
    case 'modern':
      return { ...plain, head: { width: 1.5, colour: accent } }
    case 'plain':
      return { ...plain, head: { width: 0.75, colour: ink } }
  }
}

/** The fonts in the order of preference, by what a reader's machine may have. */
export const officeFonts = {
  serif: {
    name: 'Source Serif 4',
    instead: ['Georgia', 'Liberation Serif', 'DejaVu Serif'],
    complex: 'Times New Roman',
    family: 'roman',
  },
  sans: {
    name: 'Source Sans 3',
    instead: ['Arial', 'Liberation Sans', 'DejaVu Sans'],
    complex: 'Arial',
    family: 'swiss',
  },
} as const satisfies Record<Typeface, object>

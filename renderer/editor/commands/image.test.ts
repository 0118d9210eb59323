import { NodeSelection, type Command } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import * as build from '../../../domain/document/builders'
import type { ReleaseNode } from '../../../domain/document/parse'
import { findFindings } from '../../../domain/findings/find-findings'
import { applyProposals, rangeOfFinding } from '../plugins/findings'
import { open, type Keyboard } from '../testing/keyboard'
import { addPressImages, changeImage, goToCaption, insertFigures, removeFigure, replaceImage } from './image'

const start = { asset: 'a'.repeat(64), alt: 'Eine Fähre', credit: 'Foto: Ada Reiber', caption: 'Die Fähre' }
const empty = { ...start, alt: '', credit: '', caption: '' }
const now = new Date('2026-03-02T08:00:00Z')

const run = (keyboard: Keyboard, command: Command): boolean =>
  command(keyboard.state(), (transaction) => keyboard.dispatch(transaction))

const kinds = (keyboard: Keyboard): readonly string[] =>
  keyboard.state().doc.children.map(({ type, textContent }) => `${type.name} ${textContent}`.trim())

const withFigure = (): ReleaseNode =>
  build.release(
    {},
    build.headline('Titel|'),
    build.figure(build.image(start), build.caption('Die Fähre')),
    build.paragraph('Text'),
  )
/** Position of the picture in `withFigure`, its sign taken away. */
const picture = 8

describe('inserting pictures', () => {
  const text = (): Keyboard =>
    open(build.release({}, build.headline('Titel'), build.paragraph('eins|'), build.paragraph('zwei')))

  it('puts them behind the block around the position, and selects the first', () => {
    const keyboard = text()
    run(keyboard, insertFigures([start, empty], keyboard.state().selection.from))
    expect(kinds(keyboard)).toEqual([
      ...['headline Titel', 'paragraph eins', 'figure Die Fähre', 'figure', 'paragraph zwei'],
    ])
    const { selection } = keyboard.state()
    expect(selection instanceof NodeSelection && selection.node.attrs.alt).toBe('Eine Fähre')
    keyboard.press('Mod-z')
    expect(kinds(keyboard)).toEqual(['headline Titel', 'paragraph eins', 'paragraph zwei'])
  })

  it('puts them into a gap where that is the position', () => {
    const keyboard = text()
    run(keyboard, insertFigures([start], 'Titel'.length + 2))
    expect(kinds(keyboard).slice(0, 3)).toEqual(['headline Titel', 'figure Die Fähre', 'paragraph eins'])
  })

  it('takes the place of an empty paragraph, and never stands in a quote or a list', () => {
    const keyboard = open(
      build.release(
        {},
        build.headline('Titel'),
        build.paragraph('|'),
        build.bulletList(build.listItem(build.paragraph('Punkt'))),
      ),
    )
    run(keyboard, insertFigures([start], keyboard.state().selection.from))
    expect(kinds(keyboard)).toEqual(['headline Titel', 'figure Die Fähre', 'bulletList Punkt'])
    run(keyboard, insertFigures([start], keyboard.state().doc.content.size - 4))
    expect(kinds(keyboard).at(-1)).toBe('figure Die Fähre')
  })

  it('leaves the cursor to whoever writes on', () => {
    const keyboard = text()
    const { from } = keyboard.state().selection
    run(keyboard, insertFigures([start], from, false))
    expect(keyboard.state().selection.from).toBe(from)
  })
})

describe('a picture in the text', () => {
  it('is changed in one step to undo, in normalisation form C', () => {
    const keyboard = open(withFigure())
    run(keyboard, changeImage(picture, { alt: 'Fa\u0308hre', decorative: false }))
    expect(keyboard.state().doc.nodeAt(picture)?.attrs).toMatchObject({ alt: 'Fähre', credit: start.credit })
    keyboard.press('Mod-z')
    expect(keyboard.state().doc.nodeAt(picture)?.attrs.alt).toBe('Eine Fähre')
  })

  it('keeps the words that somebody wrote when its file is replaced, and fills empty ones', () => {
    const keyboard = open(withFigure())
    const other = { asset: 'b'.repeat(64), alt: 'Anderes', credit: 'Andere', caption: 'Anders' }
    run(keyboard, changeImage(picture, { credit: '' }))
    run(keyboard, replaceImage(picture, other))
    expect(keyboard.state().doc.nodeAt(picture)?.attrs).toMatchObject({
      ...{ asset: other.asset, alt: 'Eine Fähre', credit: 'Andere' },
    })
    expect(kinds(keyboard)).toContain('figure Die Fähre')
  })

  it('gets a caption where it has none', () => {
    const keyboard = open(
      build.release({}, build.headline('Titel|'), build.figure(build.image(start)), build.paragraph('Text')),
    )
    run(keyboard, goToCaption(picture))
    keyboard.type('Neu')
    expect(kinds(keyboard)).toContain('figure Neu')
  })

  it('goes with its caption', () => {
    const keyboard = open(withFigure())
    run(keyboard, removeFigure(picture))
    expect(kinds(keyboard)).toEqual(['headline Titel', 'paragraph Text'])
  })
})

describe('findings in the words of pictures', () => {
  it('are found at their picture and repaired in one step', () => {
    const image = { ...start, fileName: 'f.jpg', subject: '', rightsEnd: null, caption: 'Auf der F\ufffdhre' }
    const keyboard = open(
      build.release(
        { pressImages: [image] },
        build.headline('Titel|'),
        build.figure(
          build.image({ ...start, alt: 'Die F\ufffdhre, eine F\ufffdhre' }),
          build.caption('Die Fähre'),
        ),
        build.paragraph('Text'),
      ),
    )
    const damaged = findFindings(keyboard.state().doc, { now }).filter(({ text }) => text === 'F\ufffdhre')
    expect(damaged.map((finding) => rangeOfFinding(keyboard.state(), finding)?.from ?? null)).toEqual([
      ...[picture, picture, null],
    ])
    run(keyboard, applyProposals(damaged.map((finding) => ({ finding, text: 'Fähre' }))))
    const { doc } = keyboard.state()
    expect(doc.nodeAt(picture)?.attrs.alt).toBe('Die Fähre, eine Fähre')
    expect(doc.attrs.pressImages).toMatchObject([{ caption: 'Auf der Fähre' }])
    keyboard.press('Mod-z')
    expect(keyboard.state().doc.attrs.pressImages).toMatchObject([{ caption: 'Auf der F\ufffdhre' }])
  })
})

it('offers the same press image once', () => {
  const image = { ...start, fileName: 'f.jpg', subject: '', rightsEnd: null }
  const keyboard = open(withFigure())
  expect(run(keyboard, addPressImages([image]))).toBe(true)
  expect(run(keyboard, addPressImages([image]))).toBe(false)
  expect(run(keyboard, addPressImages([image, { ...image, asset: 'c'.repeat(64) }]))).toBe(true)
  expect(keyboard.state().doc.attrs.pressImages).toHaveLength(2)
})

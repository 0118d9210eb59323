import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everyNode } from '../../../scripts/build/guide.mjs'
import { guidePages, partsOf, readPage, searchGuide, titleOf, type GuideElement } from './guide'

const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'guide')
const largestPicture = 150_000
const languages = ['de', 'en'] as const
const pages = languages.flatMap((language) => guidePages.map((page) => ({ language, page })))
const elementsOf = (language: 'de' | 'en', page: (typeof guidePages)[number]): readonly GuideElement[] =>
  readPage(language, page).flatMap((node) => everyNode(node) as GuideElement[])

describe.each(pages)('the guide, $language/$page', ({ language, page }) => {
  const elements = elementsOf(language, page)

  it('has one title', () => {
    expect(elements.filter(({ tag }) => tag === 'h1')).toHaveLength(1)
    expect(titleOf(language, page)).not.toBe('')
  })

  it('links only to what is there', () => {
    const dead = elements
      .filter(({ tag }) => tag === 'a')
      .map(({ attributes: { page: target = '', anchor = '' } }) => ({ target, anchor }))
      .filter(({ target, anchor }) => {
        const found = target === '' ? page : guidePages.find((name) => name === target)
        return (
          found === undefined ||
          (anchor !== '' && !partsOf(language, found).some((part) => part.anchor === anchor))
        )
      })
    expect(dead).toEqual([])
  })

  it('has as many parts as in the other language', () => {
    const other = language === 'de' ? 'en' : 'de'
    expect(partsOf(language, page)).toHaveLength(partsOf(other, page).length)
  })

  it('describes its pictures', () => {
    for (const { tag, attributes } of elements) if (tag === 'img') expect(attributes.alt).not.toBe('')
  })
})

describe('the guide', () => {
  it.each(languages)('has no page that its contents do not list: %s', (language) => {
    const files = readdirSync(join(folder, language)).map((name) => name.replace(/\.md$/, ''))
    expect(files.sort()).toEqual([...guidePages].sort())
  })

  it('has small pictures, in both languages', () => {
    const pictures = readdirSync(join(folder, 'images'))
    expect(pictures.length).toBeGreaterThan(0)
    for (const name of pictures) {
      expect(statSync(join(folder, 'images', name)).size).toBeLessThan(largestPicture)
      const twin = name.replace(
        /-(de|en)\.png$/,
        (_whole, language) => `-${language === 'de' ? 'en' : 'de'}.png`,
      )
      expect(existsSync(join(folder, 'images', twin))).toBe(true)
    }
  })

  it('is searched without regard to case, umlauts and ß, titles first', () => {
    expect(searchGuide('de', 'TASTATUR')[0]).toMatchObject({ page: 'keyboard', anchor: '' })
    expect(searchGuide('de', 'umschalt gliederung').map(({ page }) => page)).toContain('keyboard')
    expect(searchGuide('de', 'grosser').length).toBeGreaterThan(0)
    expect(searchGuide('en', 'zeppelin')).toEqual([])
    expect(searchGuide('en', '  ')).toEqual([])
  })
})

import { expect, it } from 'vitest'
import * as build from '../document/builders'
import { findFindings } from '../findings/find-findings'
import { standardParagraphs } from '../kinds/standard-paragraphs'

const now = new Date('2026-06-01T12:00:00Z')
const about = 'Das Hafenamt Neuwerth betreibt drei Fähren und beschäftigt 40 Menschen.'
const contact = 'Pressestelle, Telefon 0421 555 10, presse@hafenamt.example'
const withEnd = (boilerplate: string, phone: string, language = 'de') =>
  build.release(
    { language },
    build.headline('Neue Fähre'),
    build.lead('Die Fähre fährt.'),
    build.boilerplate(build.sectionHeading('Über das Hafenamt'), build.paragraph(boilerplate)),
    build.mediaContact(build.sectionHeading('Pressekontakt'), build.paragraph(phone)),
  )
const standard = standardParagraphs([withEnd(about, contact)])
const found = (release: ReturnType<typeof withEnd>) =>
  findFindings(release, { now, standard }).filter(({ id }) => id.startsWith('readiness.stale-'))

it('shows an end part that stands otherwise in the templates now, with the newer words', () => {
  const release = withEnd(about.replace('drei', 'zwei'), contact.replace('555 10', '555 0'))
  expect(found(release).map(({ id, severity, text, proposals }) => [id, severity, text, proposals])).toEqual([
    ['readiness.stale-boilerplate', 'hint', about.replace('drei', 'zwei'), [about]],
    ['readiness.stale-mediaContact', 'hint', contact.replace('555 10', '555 0'), [contact]],
  ])
})

it('says nothing where the words are the office’s, a partner’s, or of another language', () => {
  expect(found(withEnd(about, contact))).toEqual([])
  expect(found(withEnd('Die Werft Brandt baut Schiffe seit 1871.', contact))).toEqual([])
  expect(found(withEnd(about.replace('drei', 'zwei'), contact, 'nl'))).toEqual([])
})

it('says nothing where a second template has the words as they stand', () => {
  const other = withEnd(about.replace('drei', 'zwei'), contact)
  const both = standardParagraphs([withEnd(about, contact), other])
  expect(findFindings(other, { now, standard: both }).filter(({ id }) => id.includes('stale'))).toEqual([])
})

it('knows no paragraph of a template that only asks for words', () => {
  expect(standardParagraphs([withEnd('', contact)]).map(({ part }) => part)).toEqual(['mediaContact'])
})

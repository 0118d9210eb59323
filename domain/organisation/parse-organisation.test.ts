import { expect, it } from 'vitest'
import { noOrganisation, type Organisation } from './organisation'
import { parseOrganisation } from './parse-organisation'

const office: Organisation = {
  ...noOrganisation,
  name: 'Hafenamt Lindenau',
  logo: { asset: 'a'.repeat(64) },
  contactLines: ['Pressestelle', 'Uferstraße 12'],
  pressMailbox: 'presse@hafen.example',
  webAddress: 'www.hafen.example',
  imprint: { name: 'Ada Reiber', address: 'Uferstraße 12' },
}

const refused = (changed: object): readonly string[] => {
  const parsed = parseOrganisation({ ...office, ...changed })
  return parsed.ok ? [] : parsed.failure.map(({ field }) => field)
}

it('takes an office as it is, and nobody as well', () => {
  expect(parseOrganisation(office)).toEqual({ ok: true, value: office })
  expect(parseOrganisation(noOrganisation)).toEqual({ ok: true, value: noOrganisation })
})

it('keeps texts in NFC without spaces around them and without empty lines', () => {
  const parsed = parseOrganisation({ ...office, name: ' Hafena\u0308mter ', contactLines: ['a', '  ', 'b'] })
  expect(parsed).toMatchObject({ value: { name: 'Hafenämter', contactLines: ['a', 'b'] } })
})

it.each<[string, object, readonly string[]]>([
  ['a name of two lines', { name: 'Hafenamt\nLindenau' }, ['name']],
  ['a name longer than the letterhead', { name: 'x'.repeat(121) }, ['name']],
  ['half a mailbox', { pressMailbox: 'presse@hafen' }, ['pressMailbox']],
  ['two mailboxes', { pressMailbox: 'a@b.example, c@d.example' }, ['pressMailbox']],
  ['an address that runs something', { webAddress: 'javascript:alert(1)' }, ['webAddress']],
  ['nine lines', { contactLines: Array.from({ length: 9 }, () => 'x') }, ['contactLines']],
  ['a logo by name', { logo: { asset: 'logo.svg' } }, ['logo.asset']],
  ['neither name nor logo', { showsName: false, logo: null }, ['showsName']],
  ['an address without a person', { imprint: { name: '', address: 'Ufer 1' } }, ['imprint.name']],
  ['an end mark of its own that is empty', { endMark: 'custom', customEndMark: '' }, ['customEndMark']],
  ['a value that is unknown', { css: 'x' }, ['css']],
  ['a design that is none', { design: { ...office.design, accent: '#fff' } }, ['design.accent']],
])('refuses %s', (_name, changed, fields) => {
  expect(refused(changed)).toEqual(fields)
})

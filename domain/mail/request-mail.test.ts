import { expect, it } from 'vitest'
import { requestMail, type ApprovalRequest } from './request-mail'

const request: ApprovalRequest = {
  ...{ language: 'de', headline: 'Neue Fähre', revision: 4, kennwort: 'Anker Birke' },
  ...{ note: 'Bitte auf <Zahlen> achten.', deadline: '3. März 2099 um 17:00', from: 'Ada Winter' },
}
const text = { plain: 'Die neue Fähre fährt.\n', html: '<div>Die neue Fähre fährt.</div>' }

it('asks first and has the full text below, in both forms', () => {
  const mail = requestMail(text, request)
  expect(mail.subject).toBe('Bitte um Freigabe: Neue Fähre (Fassung 4 · Anker Birke)')
  expect(mail.plain.indexOf('„Freigegeben, Anker Birke“')).toBeGreaterThan(0)
  expect(mail.plain.endsWith(text.plain)).toBe(true)
  expect(mail.html.endsWith(text.html)).toBe(true)
  expect(mail.plain).toContain('Bitte bis 3. März 2099 um 17:00.')
})

it('puts what a person wrote into the HTML as words only', () => {
  expect(requestMail(text, request).html).toContain('auf &lt;Zahlen&gt; achten')
})

it('says nothing of a deadline, a note or a sender that are not there, and writes English for other languages', () => {
  const mail = requestMail(text, { ...request, language: 'fr', note: '', deadline: null, from: '' })
  expect(mail.plain.split('\n\n').slice(0, 3)).toEqual([
    'Please approve the release below: revision 4, code words “Anker Birke”.',
    '“Approved, Anker Birke” is all the answer needed. Please write changes into the text.',
    '----------------------------------------',
  ])
})

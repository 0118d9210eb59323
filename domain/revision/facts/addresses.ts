import type { Fact } from './fact'
import { findAll } from './pattern'

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const link =
  /(?:https?:\/\/|www\.)[^\s<>"“”„»«]+[^\s<>"“”„»«.,;:!?)\]]|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:de|com|org|net|eu|at|ch|info|gov|uk|example|io|fr|es|it|nl|pl)(?:\/[^\s<>"“”„»«.,;:!?)\]]*)?(?![\p{L}\p{N}])/giu
const phone =
  /(?:(?<=(?:tel|telefon|fon|fax|telefax|mobil|phone|mobile|call|tél|téléphone|télécopie)\.?[\s\u00a0:]{0,3})|(?<![\p{L}\p{N}.,/])(?=\+|0[1-9]|\(0))[+(]?\d[\d\s\u00a0()/–-]{4,20}\d(?![\p{N}.,]*\p{N})/giu

/** Addresses of mails and pages, and telephone numbers; a text without their signs is not searched. */
export const findAddresses = (text: string): readonly Fact[] => [
  ...findAll(text.includes('@') ? text : '', email, ([found]) => ({
    kind: 'email',
    key: found.toLowerCase(),
  })),
  ...findAll(/\.\p{L}/u.test(text) ? text : '', link, ([found]) => ({ kind: 'link', key: linkKey(found) })),
  ...findAll(/\d[^\p{L}]*\d[^\p{L}]*\d/u.test(text) ? text : '', phone, ([found]) => {
    const digits = found.replace(/\(0\)/g, '').replace(/\D/g, '')
    return digits.length < 6 ? null : { kind: 'phone', key: digits.replace(/^(?:00)?49/, '0') }
  }),
]

/** The same page, however much of its address is written. */
export const linkKey = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')

import { strToU8, zipSync } from 'fflate'
import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { holdsWord, unpack } from './unpack'

const word = 'Kastanienallee'
const inPdfStream = (content: Buffer): Buffer =>
  Buffer.concat([Buffer.from('1 0 obj\nstream\r\n'), deflateSync(content), Buffer.from('\nendstream')])
const base64 = (content: Buffer): Buffer =>
  Buffer.from(
    content
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n')
      .replace(/^/, 'Content-Transfer-Encoding: base64\r\n\r\n'),
  )
const text = Buffer.from(`Wir treffen uns in der ${word}, wie ${'immer '.repeat(30)}.`)
const wide = Buffer.from(word, 'utf16le')

it.each([
  ['as it is', text],
  ['in capitals', Buffer.from(word.toUpperCase())],
  ['in UTF-16, little end first', wide],
  ['in UTF-16, big end first', Buffer.from(wide).swap16()],
  ['in a part of a ZIP', Buffer.from(zipSync({ 'a.xml': text }))],
  ['in the name of a part of a ZIP', Buffer.from(zipSync({ [word]: strToU8('x') }))],
  ['in a compressed stream', inPdfStream(text)],
  ['in a ZIP in a compressed stream in base64', base64(inPdfStream(Buffer.from(zipSync({ a: text }))))],
  ['in base64', base64(text)],
  ['in quoted-printable, over a line end', Buffer.from('Kasta=6E=\r\nienallee')],
  ['in words of a mail’s head', Buffer.from('=?utf-8?B?S2FzdGFuaWVu?=\r\n =?utf-8?B?YWxsZWU=?=')],
  ['in a hexadecimal string', Buffer.from(`<FEFF${Buffer.from(wide).swap16().toString('hex')}>`)],
  ['in a string with octal escapes', Buffer.from('(\\113astanien\\\nallee)')],
  ['as a character reference', Buffer.from('&#75;astanienallee')],
])('finds a word %s, and no other', async (_name, bytes) => {
  const parts = await unpack(bytes)
  expect(holdsWord(parts, word)).toBe(true)
  expect(holdsWord(parts, 'Lindenallee')).toBe(false)
})

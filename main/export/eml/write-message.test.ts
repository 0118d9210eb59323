import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEml } from './read-eml'
import { writeMessage, type MailMessage } from './write-message'

const bare: MailMessage = {
  ...{ subject: 'Neues', mailbox: null, recipients: [], text: 'Hallo\n', html: '<p>Hallo</p>' },
  ...{ pictures: [], attachments: [] },
}
const read = (message: Partial<MailMessage>) => readEml(writeMessage({ ...bare, ...message }))
const textOf = (message: Partial<MailMessage>) =>
  Buffer.from(writeMessage({ ...bare, ...message })).toString('latin1')

/** Letters of every kind, and what mail programs trip over. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'ä',
        'ß',
        'Łódź',
        'שלום',
        'العربية',
        '日本語',
        '👩🏽‍🚒',
        '=?UTF-8?Q?x?=',
        '"',
        '\\',
        ',',
        ';',
        '=',
        '.',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) =>
    parts
      .join(' ')
      // Control characters have no place in a field, and halves of characters none in UTF-8.
      .replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  )

describe('a subject', () => {
  it('is read as it was written, whatever letters it has and however long it is', async () => {
    await fc.assert(
      fc.asyncProperty(words, async (subject) => {
        expect((await read({ subject })).subject).toBe(subject)
      }),
    )
  })

  it('fills no line beyond 76 characters', () => {
    const subject = 'Größere Fähre '.repeat(80).trim()
    for (const line of textOf({ subject }).split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
  })

  it('of plain words stays readable in the file', () => {
    expect(textOf({ subject: 'New ferry for the city' })).toContain('Subject: New ferry for the city\r\n')
  })
})

describe('names of recipients', () => {
  const recipient = fc.record({
    name: words.map((name) =>
      name
        .slice(0, 200)
        .replace(/\p{Cs}/gu, '')
        .trim(),
    ),
    address: fc.constantFrom('a@example.org', "o'neil+press@mail.example.org", 'redaktion@zeitung.example'),
  })

  it('are read as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(recipient, { maxLength: 8 }), async (recipients) => {
        expect((await read({ recipients })).bcc).toEqual(recipients)
      }),
    )
  })

  it('of a whole newsroom stand one address a line at most 998 bytes long', async () => {
    const recipients = Array.from({ length: 400 }, (_, index) => ({
      name: `Łukasz Großmann-Öztürk ${String(index)}`,
      address: `person${String(index)}@redaktion.example`,
    }))
    const found = await read({ recipients })
    expect(found.bcc).toEqual(recipients)
    expect(found.longestLine).toBeLessThan(100)
  })
})

describe('both bodies', () => {
  it('are read as they were written, lines over 998 bytes and text from right to left included', async () => {
    const line = fc.oneof(words, fc.constant('ש'.repeat(1200)), fc.constant(' x '.repeat(700)))
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        const text = `${lines.join('\n')}\n`
        const found = await read({ text, html: `<p>${text}</p>\n` })
        expect(found.text.trimEnd()).toBe(text.trimEnd())
        expect(found.html.trimEnd()).toBe(`<p>${text}</p>`)
        expect(found.longestLine).toBeLessThanOrEqual(998)
      }),
    )
  })
})

describe('files of a mail', () => {
  const pdf = { name: 'Fähre-שלום (1).pdf', mediaType: 'application/pdf', bytes: new Uint8Array([0, 1, 255]) }
  const picture = {
    name: 'picture-1.png',
    mediaType: 'image/png',
    bytes: new Uint8Array([9, 8]),
    contentId: 'p1@x',
  }

  it('keep their bytes, their names and what the text calls them', async () => {
    const found = await read({ attachments: [pdf], pictures: [picture] })
    expect(found.attachments).toMatchObject([pdf])
    expect(found.pictures).toMatchObject([picture])
    expect(found.text.trimEnd()).toBe('Hallo')
  })

  // A reader takes encoded words in a file's name for what older programs wrote; our own names hold none (`exportFileName`).
  it('with names of any length are found again', async () => {
    await fc.assert(
      fc.asyncProperty(
        words.filter((name) => name !== '' && !name.includes('=?')).map((name) => `${name}.pdf`),
        async (name) => {
          expect((await read({ attachments: [{ ...pdf, name }] })).attachments[0]?.name).toBe(name)
        },
      ),
    )
  })
})

it('a mail is not sent yet, has neither date nor id, and the same bytes each time', async () => {
  const message = { ...bare, mailbox: { name: 'Presse', address: 'presse@amt.example' } }
  expect(writeMessage(message)).toEqual(writeMessage(message))
  const { fields, isUnsent, from, to } = await readEml(writeMessage(message))
  expect(fields).toEqual(['mime-version', 'x-unsent', 'from', 'to', 'subject', 'content-type'])
  expect(isUnsent).toBe(true)
  expect(from).toEqual([message.mailbox])
  expect(to).toEqual([message.mailbox])
})

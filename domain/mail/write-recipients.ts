import type { InterfaceLanguage } from '../language'
import { writeCsv } from './csv'
import { recipientFields, type Recipient, type RecipientField } from './recipient'

const headings: Readonly<Record<InterfaceLanguage, Readonly<Record<RecipientField, string>>>> = {
  de: { name: 'Name', address: 'E-Mail', outlet: 'Medium', note: 'Notiz' },
  en: { name: 'Name', address: 'Email', outlet: 'Outlet', note: 'Note' },
}

/** Recipients as a file for spreadsheets, headings and separator as these write them in the language. */
export const writeRecipients = (recipients: readonly Recipient[], language: InterfaceLanguage): string =>
  writeCsv(
    [
      recipientFields.map((field) => headings[language][field]),
      ...recipients.map((recipient) => recipientFields.map((field) => recipient[field])),
    ],
    language === 'de' ? ';' : ',',
  )

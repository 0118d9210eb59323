import { PDFHexString, PDFString, type PDFContext } from '@cantoo/pdf-lib'
import type { DocumentFacts } from './document-facts'

/** The name of the program, as the files give it. */
export const producer = 'Imprimatur'

/** The document information dictionary (ISO 32000-1, 14.3.3); the XMP packet says the same. */
export function writeInformation(context: PDFContext, facts: DocumentFacts): void {
  const { title, author, subject, keywords, date } = facts
  const day = date === null ? null : PDFString.of(pdfDate(date))
  const entries = {
    Title: PDFHexString.fromText(title),
    ...(author === '' ? {} : { Author: PDFHexString.fromText(author) }),
    ...(subject === '' ? {} : { Subject: PDFHexString.fromText(subject) }),
    ...(keywords.length === 0 ? {} : { Keywords: PDFHexString.fromText(keywordLine(keywords)) }),
    Creator: PDFString.of(producer),
    Producer: PDFString.of(producer),
    ...(day === null ? {} : { CreationDate: day, ModDate: day }),
  }
  context.trailerInfo.Info = context.register(context.obj(entries))
}

export const keywordLine = (keywords: readonly string[]): string => keywords.join(', ')

/** Midnight of a day (YYYY-MM-DD), in Universal Time. */
export const dateTime = (date: string): string => `${date}T00:00:00Z`

/** The same instant as PDF writes it (7.9.4). */
export const pdfDate = (date: string): string => `D:${date.replaceAll('-', '')}000000Z`

import { archival, when, type Finding, type Rule } from '../finding'
import { isKind } from '../reading/pdf-file'

const identifierRule = archival('6.1.3')
const header = archival('6.1.2')

/** The file begins as PDF does, and has an identifier. */
export const identifier: Rule = ({ file }): readonly Finding[] => {
  const parts = file.list(file.trailer.get('ID')).map(file.resolve)
  const isWhole = parts.length === 2 && parts.every((part) => isKind(part, 'text') && part.bytes.length > 0)
  const isHeader = /^%PDF-1\.[0-7](\r\n|\r|\n)%[\x80-\xff]{4}/.test(file.source.slice(0, 24))
  return [
    ...when(!isWhole, () => identifierRule('trailer', 'there is no identifier')),
    ...when(!isHeader, () =>
      header('header', 'the file does not begin with its version and a line of bytes above 127'),
    ),
  ]
}

import { expect, it } from 'vitest'
import { folderFileOf } from './folder-file'

it.each([
  ['Mitteilung.DOCX', 'read'],
  ['2026-03 Brücke.txt', 'read'],
  ['brief.odt', 'read'],
  ['freigabe.eml', 'read'],
  ['foto.jpg', 'skipped'],
  ['alt.doc', 'skipped'],
  ['README', 'skipped'],
  ['.DS_Store', 'hidden'],
  ['~$Mitteilung.docx', 'hidden'],
  ['Thumbs.db', 'hidden'],
])('of a folder, %s is %s', (name, kind) => {
  expect(folderFileOf(name)).toBe(kind)
})

import { describe, expect, it } from 'vitest'
import { docxNamespaces } from '../../../domain/export/office/docx/docx-terms'
import { checkDocx } from './check-docx'
import { makeDocx } from './make-docx'
import { bytesOf, changePart } from './testing/change-parts'
import {
  foreignElement,
  foreignPart,
  foreignStyle,
  paragraphChanges,
  picture,
  property,
  textDiffers,
} from './testing/reasons'
import { chartHash, germanRelease, pageOf, photographHash } from './testing/sample-page'

const page = pageOf(germanRelease)
const docx = bytesOf(makeDocx(page))
const document = 'word/document.xml'

const paragraphs = paragraphChanges(/<w:p>.*?<\/w:p>/gs)
const insertion =
  '<w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>neu</w:t></w:r></w:ins>'

describe('a Word document', () => {
  it('goes out as it was made', async () => {
    expect(await checkDocx(docx, page)).toBeNull()
  })

  it.each([
    ['a changed letter', document, (xml: string) => xml.replace('wirbt für', 'warbt für'), textDiffers],
    [
      'a lost space between words',
      document,
      (xml: string) => xml.replace('Das Meer', 'DasMeer'),
      textDiffers,
    ],
    ['a dropped paragraph', document, paragraphs.drop('alle zwei Jahre'), textDiffers],
    ['a moved paragraph', document, paragraphs.move('Das dauert', 'Rettungswachen'), textDiffers],
    [
      'a paragraph too many',
      document,
      (xml: string) => xml.replace(/<w:p>/, '<w:p><w:r><w:t>!</w:t></w:r></w:p><w:p>'),
      textDiffers,
    ],
    [
      'a list that starts elsewhere',
      'word/numbering.xml',
      (xml: string) => xml.replace('w:val="9"', 'w:val="8"'),
      textDiffers,
    ],
    [
      'words in a cell that is not shown',
      document,
      (xml: string) =>
        xml
          .replace(/(<w:vMerge\/>.*?)<\/w:p>/s, '$1<w:r><w:t>x</w:t></w:r></w:p>')
          .replace('Beide Häfen', 'Häfen'),
      textDiffers,
    ],
    [
      'a missing alternative text',
      document,
      (xml: string) => xml.replace(/descr="Die Fähre[^"]*"/, 'descr=""'),
      picture('alternativeText', 1),
    ],
    [
      'another alternative text',
      document,
      (xml: string) => xml.replace('legt an', 'legt ab'),
      picture('alternativeText', 1),
    ],
    [
      'a decorative picture that is not marked',
      document,
      (xml: string) => xml.replace('decorative" val="1"', 'decorative" val="0"'),
      picture('alternativeText', 2),
    ],
    ['another picture', `word/media/${chartHash}.png`, () => 'no picture', picture('file', 2)],
    [
      'a link to elsewhere',
      'word/_rels/document.xml.rels',
      (xml: string) => xml.replace('https://example.org/h', 'https://example.com/h'),
      property('link'),
    ],
    [
      'a link that is gone',
      document,
      (xml: string) => xml.replace(/<w:hyperlink [^>]*>(.*?)<\/w:hyperlink>/s, '$1'),
      property('link'),
    ],
    [
      'a part loaded from elsewhere',
      'word/_rels/document.xml.rels',
      (xml: string) =>
        xml.replace(/Target="media\/[^"]*"/, 'Target="https://example.org/a.png" TargetMode="External"'),
      foreignPart('image https://example.org/a.png'),
    ],
    [
      'a language that is gone',
      document,
      (xml: string) => xml.replace(/<w:lang w:val="en-GB"[^>]*>/, ''),
      property('language'),
    ],
    [
      'strong words that are not',
      document,
      (xml: string) => xml.replace('<w:rStyle w:val="Strong"/>', ''),
      property('tags'),
    ],
    [
      'a heading that is none',
      document,
      (xml: string) => xml.replace('w:val="Heading2"', 'w:val="Normal"'),
      property('tags'),
    ],
    [
      'a table without its head',
      document,
      (xml: string) => xml.replace('<w:tblHeader/>', ''),
      property('tags'),
    ],
    [
      'a paragraph that runs the other way',
      document,
      (xml: string) => xml.replace('<w:pStyle w:val="Lead"/>', '<w:pStyle w:val="Lead"/><w:bidi/>'),
      property('direction'),
    ],
    [
      'another title',
      'docProps/core.xml',
      (xml: string) => xml.replace('Land wirbt', 'Land'),
      property('title'),
    ],
    [
      'a person as author',
      'docProps/core.xml',
      (xml: string) => xml.replace('Ministerium', 'Reiber'),
      property('author'),
    ],
    [
      'who saved it last',
      'docProps/core.xml',
      (xml: string) => xml.replace('<cp:keywords>', '<cp:lastModifiedBy>x</cp:lastModifiedBy><cp:keywords>'),
      foreignElement('cp:lastModifiedBy'),
    ],
    [
      'a sheet without its mark',
      'word/header.xml',
      (xml: string) => xml.replace('Entwurf', ''),
      { kind: 'pageMarkDiffers' },
    ],
    [
      'a sheet without its number',
      'word/footer.xml',
      (xml: string) => xml.replace(/<w:fldSimple.*?<\/w:fldSimple>/s, ''),
      { kind: 'pageMarkDiffers' },
    ],
    [
      'a part for comments',
      'word/comments.xml',
      () => `<w:comments xmlns:w="${docxNamespaces.w}"/>`,
      foreignPart('word/comments.xml'),
    ],
    [
      'a place for a comment',
      document,
      (xml: string) => xml.replace('<w:r>', '<w:commentRangeStart w:id="0"/><w:r>'),
      foreignElement('w:commentRangeStart'),
    ],
    [
      'an insertion to be accepted',
      document,
      (xml: string) => xml.replace('<w:r>', `${insertion}<w:r>`),
      foreignElement('w:ins'),
    ],
    [
      'a deletion to be accepted',
      document,
      (xml: string) =>
        xml.replace(
          '<w:r>',
          '<w:del w:id="1" w:author="A"><w:r><w:delText>alt</w:delText></w:r></w:del><w:r>',
        ),
      foreignElement('w:del'),
    ],
    [
      'hidden text',
      document,
      (xml: string) => xml.replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'),
      foreignElement('w:vanish'),
    ],
    [
      'white text',
      document,
      (xml: string) => xml.replace('<w:r>', '<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr>'),
      foreignElement('w:color'),
    ],
    [
      'words outside of a run',
      document,
      (xml: string) => xml.replace('<w:body>', '<w:body>x'),
      foreignElement('w:body'),
    ],
    [
      'a style that hides',
      'word/styles.xml',
      (xml: string) => xml.replace('<w:keepNext/>', '<w:vanish/>'),
      foreignStyle('word/styles.xml'),
    ],
    ['a macro', 'word/vbaProject.bin', () => 'x', foreignPart('word/vbaProject.bin')],
    [
      'a template from elsewhere',
      'word/_rels/settings.xml.rels',
      () => '<x/>',
      foreignPart('word/_rels/settings.xml.rels'),
    ],
    [
      'another content type',
      '[Content_Types].xml',
      (xml: string) => xml.replace('document.main', 'document.macroEnabled.main'),
      { kind: 'foreignContent', content: 'style' },
    ],
    [
      'a document type',
      document,
      (xml: string) => xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'),
      { kind: 'unreadable' },
    ],
    [
      'a comment in its XML',
      document,
      (xml: string) => xml.replace('<w:body>', '<w:body><!-- x -->'),
      { kind: 'unreadable' },
    ],
    [
      'XML that is not well-formed',
      document,
      (xml: string) => xml.replace('</w:body>', ''),
      { kind: 'unreadable' },
    ],
  ])('is withheld with %s', async (_case, name, change, reason) => {
    expect(await checkDocx(changePart(docx, name, change), page)).toMatchObject(reason)
  })

  it('is withheld where it is cut off, or a byte of a picture is another one', async () => {
    expect(await checkDocx(docx.slice(0, -30), page)).toMatchObject({ kind: 'unreadable' })
    const damaged = Uint8Array.from(docx)
    const place = Buffer.from(damaged).indexOf(`word/media/${photographHash}.jpg`) + 100
    damaged[place] = (damaged[place] ?? 0) ^ 1
    expect(await checkDocx(damaged, page)).toMatchObject({ kind: 'unreadable' })
  })
})

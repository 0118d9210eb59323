import { describe, expect, it } from 'vitest'
import { checkOdt } from './check-odt'
import { makeOdt } from './make-odt'
import { packDocument } from './pack-document'
import { bytesOf, changePart, partsOf } from './testing/change-parts'
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
const odt = bytesOf(makeOdt(page))
const content = 'content.xml'

const paragraphs = paragraphChanges(/<text:p [^>]*>.*?<\/text:p>/gs)

describe('an OpenDocument text', () => {
  it('goes out as it was made', async () => {
    expect(await checkOdt(odt, page)).toBeNull()
  })

  it.each([
    ['a changed letter', content, (xml: string) => xml.replace('wirbt für', 'warbt für'), textDiffers],
    ['a lost space between words', content, (xml: string) => xml.replace('Das Meer', 'DasMeer'), textDiffers],
    ['a dropped paragraph', content, paragraphs.drop('alle zwei Jahre'), textDiffers],
    ['a moved paragraph', content, paragraphs.move('Das dauert', 'Rettungswachen'), textDiffers],
    [
      'a list that starts elsewhere',
      content,
      (xml: string) => xml.replace('start-value="9"', 'start-value="8"'),
      textDiffers,
    ],
    [
      'a list without its numbers',
      content,
      (xml: string) => xml.replace('text:style-name="Numbers"', 'text:style-name="Bullets"'),
      textDiffers,
    ],
    [
      'words in a cell that is not shown',
      content,
      (xml: string) =>
        xml
          .replace(
            '<table:covered-table-cell/>',
            '<table:covered-table-cell><text:p>Hafen</text:p></table:covered-table-cell>',
          )
          .replace(/>Hafen</, '><'),
      textDiffers,
    ],
    [
      'a missing alternative text',
      content,
      (xml: string) => xml.replace(/<svg:desc>.*?<\/svg:desc>/s, ''),
      picture('alternativeText', 1),
    ],
    [
      'another alternative text',
      content,
      (xml: string) => xml.replace('legt an', 'legt ab'),
      picture('alternativeText', 1),
    ],
    [
      'a decorative picture that is not marked',
      content,
      (xml: string) => xml.replace('loext:decorative="true"', 'loext:decorative="false"'),
      picture('alternativeText', 2),
    ],
    ['another picture', `Pictures/${chartHash}.png`, () => 'no picture', picture('file', 2)],
    [
      'a picture from elsewhere',
      content,
      (xml: string) => xml.replace(`Pictures/${photographHash}.jpg`, 'https://example.org/a.jpg'),
      picture('file', 1),
    ],
    [
      'a link to elsewhere',
      content,
      (xml: string) => xml.replace('https://example.org/h', 'https://example.com/h'),
      property('link'),
    ],
    [
      'a link that is gone',
      content,
      (xml: string) => xml.replace(/<text:a [^>]*>(.*?)<\/text:a>/s, '$1'),
      property('link'),
    ],
    [
      'a language that is gone',
      content,
      (xml: string) => xml.replace('fo:language="en"', 'fo:language="fr"'),
      property('language'),
    ],
    [
      'strong words that are not',
      content,
      (xml: string) =>
        xml.replace(/<text:span text:style-name="Strong_20_Emphasis">(.*?)<\/text:span>/s, '$1'),
      property('tags'),
    ],
    [
      'a heading that is none',
      content,
      (xml: string) =>
        xml.replace(
          /<text:h text:style-name="Heading_20_2" text:outline-level="2">(.*?)<\/text:h>/s,
          '<text:p text:style-name="Heading_20_2">$1</text:p>',
        ),
      property('tags'),
    ],
    [
      'a table without its head',
      content,
      (xml: string) => xml.replace(/<\/?table:table-header-rows>/g, ''),
      property('tags'),
    ],
    ['another title', 'meta.xml', (xml: string) => xml.replace('Land wirbt', 'Land'), property('title')],
    [
      'a person as author',
      'meta.xml',
      (xml: string) => xml.replaceAll('Ministerium', 'Reiber'),
      property('author'),
    ],
    [
      'the hour when it was saved',
      'meta.xml',
      (xml: string) => xml.replace('<dc:language>', '<dc:date>2026-01-01</dc:date><dc:language>'),
      foreignElement('dc:date'),
    ],
    [
      'a sheet without its mark',
      'styles.xml',
      (xml: string) => xml.replace('Entwurf', ''),
      foreignStyle('styles.xml'),
    ],
    [
      'a note at the margin',
      content,
      (xml: string) =>
        xml.replace('</text:h>', '<office:annotation><text:p>x</text:p></office:annotation></text:h>'),
      foreignElement('office:annotation'),
    ],
    [
      'tracked changes',
      content,
      (xml: string) => xml.replace('<office:text>', '<office:text><text:tracked-changes/>'),
      foreignElement('text:tracked-changes'),
    ],
    [
      'hidden text',
      content,
      (xml: string) =>
        xml.replace('<style:text-properties fo', '<style:text-properties text:display="none" fo'),
      foreignElement('style:text-properties text:display'),
    ],
    [
      'white text',
      content,
      (xml: string) =>
        xml.replace('<style:text-properties fo', '<style:text-properties fo:color="#ffffff" fo'),
      foreignElement('style:text-properties fo:color'),
    ],
    [
      'a hidden paragraph',
      content,
      (xml: string) => xml.replace('<text:tab/>', '<text:hidden-paragraph/>'),
      foreignElement('text:hidden-paragraph'),
    ],
    [
      'words outside of a paragraph',
      content,
      (xml: string) => xml.replace('<office:text>', '<office:text>x'),
      foreignElement('office:text'),
    ],
    [
      'a style that hides',
      'styles.xml',
      (xml: string) => xml.replace('fo:font-weight="bold"', 'text:display="none"'),
      foreignStyle('styles.xml'),
    ],
    ['a macro', 'Basic/Standard/Module1.xml', () => '<x/>', foreignPart('Basic/Standard/Module1.xml')],
    [
      'scripts',
      content,
      (xml: string) => xml.replace('<office:font-face-decls>', '<office:scripts/><office:font-face-decls>'),
      foreignElement('office:scripts'),
    ],
    [
      'a part that its manifest does not list',
      'META-INF/manifest.xml',
      (xml: string) => xml.replace(/<manifest:file-entry manifest:full-path="Pictures[^>]*>/, ''),
      { kind: 'foreignContent', content: 'part' },
    ],
    ['another media type', 'mimetype', (type: string) => `${type}-template`, foreignStyle('mimetype')],
    [
      'XML that is not well-formed',
      content,
      (xml: string) => xml.replace('</office:body>', ''),
      { kind: 'unreadable' },
    ],
  ])('is withheld with %s', async (_case, name, change, reason) => {
    expect(await checkOdt(changePart(odt, name, change), page)).toMatchObject(reason)
  })

  it('is withheld where its media type does not come first, or it is cut off', async () => {
    const [mediaType, ...others] = partsOf(odt)
    if (mediaType === undefined) throw new Error('The document has parts')
    expect(await checkOdt(packDocument([mediaType, ...others]), page)).toBeNull()
    expect(await checkOdt(packDocument([...others, mediaType]), page)).toMatchObject({ kind: 'unreadable' })
    expect(await checkOdt(odt.slice(0, -30), page)).toMatchObject({ kind: 'unreadable' })
  })
})

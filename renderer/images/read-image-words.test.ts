import { expect, it } from 'vitest'
import { makeJpeg, makePng } from '../../domain/testing/make-picture'
import { noWords, readImageWords } from './read-image-words'

const size = { width: 16, height: 16 }

const xmpWith = (properties: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`

it('reads the fields of IPTC', async () => {
  const iptc = {
    37: '20270131',
    80: 'Ada Reiber',
    110: 'Hafenamt Neuwerth',
    120: 'Die Brücke über die „Aller“',
  }
  expect(await readImageWords(makeJpeg(size, 50, { iptc }), 'de')).toEqual({
    ...noWords,
    ...{
      caption: 'Die Brücke über die „Aller“',
      credit: 'Ada Reiber/Hafenamt Neuwerth',
      rightsEnd: '2027-01-31',
    },
  })
})

it('takes the copyright notice where nobody is named', async () => {
  const words = await readImageWords(makeJpeg(size, 50, { iptc: { 116: '© Hafenamt 2026' } }), 'de')
  expect(words.credit).toBe('© Hafenamt 2026')
})

it('reads XMP before IPTC, in the language of the release, with alternative text and persons', async () => {
  const xmp = xmpWith(`
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">The ferry</rdf:li>
      <rdf:li xml:lang="de-DE">Die Fähre &amp; der Kai</rdf:li></rdf:Alt></dc:description>
    <dc:creator><rdf:Seq><rdf:li>Ada Reiber</rdf:li><rdf:li>Bent Solms</rdf:li></rdf:Seq></dc:creator>
    <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Ein Mann am Kai</rdf:li></rdf:Alt>
      </Iptc4xmpCore:AltTextAccessibility>
    <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Jaro Tamm</rdf:li><rdf:li>Maja Lind</rdf:li></rdf:Bag>
      </Iptc4xmpExt:PersonInImage>
    <plus:LicenseEndDate>2027-03-01T00:00:00Z</plus:LicenseEndDate>`)
  const picture = makeJpeg(size, 50, { iptc: { 120: 'Something else' }, xmp })
  expect(await readImageWords(picture, 'de')).toEqual({
    ...{ caption: 'Die Fähre & der Kai', subject: 'Jaro Tamm, Maja Lind', alt: 'Ein Mann am Kai' },
    ...{ credit: 'Ada Reiber, Bent Solms', rightsEnd: '2027-03-01' },
  })
  expect((await readImageWords(picture, 'en')).caption).toBe('The ferry')
})

it('finds no words in a picture without any, nor in one whose metadata is damaged', async () => {
  expect(await readImageWords(makePng(size), 'de')).toEqual(noWords)
  const damaged = makeJpeg(size, 50, { iptc: { 120: 'Die Brücke' } })
  damaged.fill(0xff, 30, 40)
  expect(await readImageWords(damaged, 'de')).toEqual(noWords)
})

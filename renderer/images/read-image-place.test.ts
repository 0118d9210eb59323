import { expect, it } from 'vitest'
import { makeJpeg, makePng } from '../../domain/testing/make-picture'
import { readImagePlace } from './read-image-place'

const size = { width: 16, height: 16 }
const xmpWith = (properties: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/">${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`

it.each([
  { latitude: 51.0504, longitude: 13.7373 },
  { latitude: -33.8568, longitude: -70.6483 },
])('reads from Exif where a picture was taken: %o', async (gps) => {
  const place = await readImagePlace(makeJpeg(size, 50, { gps }).buffer)
  expect(place?.latitude).toBeCloseTo(gps.latitude, 4)
  expect(place?.longitude).toBeCloseTo(gps.longitude, 4)
})

it('reads it from XMP where Exif does not say it', async () => {
  const xmp = xmpWith(
    '<exif:GPSLatitude>51,3.024N</exif:GPSLatitude><exif:GPSLongitude>13,44,14W</exif:GPSLongitude>',
  )
  const place = await readImagePlace(makeJpeg(size, 50, { xmp }).buffer)
  expect(place?.latitude).toBeCloseTo(51.0504, 4)
  expect(place?.longitude).toBeCloseTo(-13.7372, 4)
})

it('finds no place in a picture that says none', async () => {
  expect(await readImagePlace(makeJpeg(size, 50, { iptc: { 120: 'Am Kai' } }).buffer)).toBeNull()
  expect(await readImagePlace(makePng(size).buffer)).toBeNull()
})

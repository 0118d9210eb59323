/** Where a picture was taken, in degrees; south and west are below zero. */
export interface ImagePlace {
  readonly latitude: number
  readonly longitude: number
}

/**
 * Reads from Exif, else from XMP, where a picture was taken; null where it does not say. An original goes out byte for byte,
 * and its place with it.
 */
export async function readImagePlace(bytes: ArrayBuffer): Promise<ImagePlace | null> {
  const reader = await import('exifreader')
  try {
    const { gps, xmp } = reader.load(bytes, { expanded: true })
    return (
      placeOf(gps?.Latitude, gps?.Longitude) ??
      placeOf(angleIn(xmp?.['GPSLatitude']?.value), angleIn(xmp?.['GPSLongitude']?.value))
    )
  } catch {
    // The reader throws for a picture without metadata as for a damaged one; neither says a place.
    return null
  }
}

function placeOf(latitude: number | null = null, longitude: number | null = null): ImagePlace | null {
  const isPlace =
    latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isPlace ? { latitude, longitude } : null
}

/** An angle as XMP writes it: `51,3.0267N` or `51,3,2W` (XMP specification part 2, GPSCoordinate). */
function angleIn(written: unknown): number | null {
  const found = /^(\d+),(\d+(?:\.\d+)?)(?:,(\d+(?:\.\d+)?))?([NESW])$/.exec(
    typeof written === 'string' ? written.trim() : '',
  )
  if (found === null) return null
  const [, degrees = '', minutes = '', seconds = '0', direction = ''] = found
  const angle = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600
  return 'SW'.includes(direction) ? -angle : angle
}

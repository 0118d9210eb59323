import type { ImagePlace } from '../images/read-image-place'
import { useMessages } from './useMessages'

/** Four decimals name a house. */
const decimals = 4

/** Gives a place as people write it: `51.0504° N, 13.7373° E`. */
export function usePlaceWords(): (place: ImagePlace) => string {
  const { t, locale } = useMessages()
  return ({ latitude, longitude }) => {
    const degrees = (angle: number): string =>
      new Intl.NumberFormat(locale(), {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(Math.abs(angle))
    return [
      t(latitude < 0 ? 'images.south' : 'images.north', { degrees: degrees(latitude) }),
      t(longitude < 0 ? 'images.west' : 'images.east', { degrees: degrees(longitude) }),
    ].join(', ')
  }
}

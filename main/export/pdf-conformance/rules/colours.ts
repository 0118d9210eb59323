import { archival, onPage, when, type Finding, type Rule } from '../finding'
import type { PdfFile } from '../reading/pdf-file'
import type { Value } from '../reading/values'

const noIntent = archival('6.2.3')
const deviceColour = archival('6.2.4.3')

/** The numbers of colours mean something on every device: the file says which colour space they are of. */
export const colours: Rule = ({ file, catalog, pages }): readonly Finding[] => {
  const intents = file.list(catalog.get('OutputIntents')).map((value) => file.entries(value))
  const profiles = intents
    .filter((intent) => file.name(intent.get('S')) === 'GTS_PDFA1')
    .map((intent) => file.stream(intent.get('DestOutputProfile')))
    .filter((profile) => profile !== null)
  const space = profiles[0] === undefined ? '' : signature(file.decode(profiles[0]), 16)
  const isProfile = profiles[0] !== undefined && signature(file.decode(profiles[0]), 36) === 'acsp'
  return [
    ...when(intents.length > 0 && !isProfile, () =>
      noIntent('catalog', 'the output intent has no colour profile'),
    ),
    ...pages.flatMap(({ number, content }) => {
      const images = content.xObjects.filter(({ entries }) => file.name(entries.get('Subtype')) === 'Image')
      const spaces = [
        ...content.colourSpaces,
        ...images.map(({ entries }) => entries.get('ColorSpace') ?? null),
      ]
      const devices = new Set(spaces.flatMap((value) => devicesIn(file, value)))
      return [...devices]
        .filter(
          (device) =>
            !(device === 'DeviceGray'
              ? space !== ''
              : device === 'DeviceRGB'
                ? space === 'RGB '
                : space === 'CMYK'),
        )
        .map((device) =>
          deviceColour(onPage(number), `${device} without an output intent that says what it is`),
        )
    }),
  ]
}

const signature = (bytes: Uint8Array, place: number): string =>
  Buffer.from(bytes.subarray(place, place + 4)).toString('latin1')

const deviceNames: Readonly<Record<string, string>> = {
  ...{ DeviceRGB: 'DeviceRGB', DeviceGray: 'DeviceGray', DeviceCMYK: 'DeviceCMYK' },
  ...{ RGB: 'DeviceRGB', G: 'DeviceGray', CMYK: 'DeviceCMYK' },
}

/** The device's colour spaces in a colour space, those below an index or a tint included. */
function devicesIn(file: PdfFile, value: Value): readonly string[] {
  const name = file.name(value)
  if (name !== null) return deviceNames[name] === undefined ? [] : [deviceNames[name]]
  const parts = file.list(value)
  const kind = file.name(parts[0])
  if (kind === 'Indexed' || kind === 'I') return devicesIn(file, parts[1] ?? null)
  if (kind === 'Separation' || kind === 'DeviceN') return devicesIn(file, parts[2] ?? null)
  return []
}

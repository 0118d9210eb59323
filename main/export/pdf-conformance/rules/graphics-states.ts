import { archival, onPage, when, type Rule } from '../finding'

const transfer = archival('6.2.5')
const blending = archival('6.2.10')

const modes = new Set(
  'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ),
)

/** Nothing that is drawn depends on a device or mixes colours in a way of its own. */
export const graphicsStates: Rule = ({ file, catalog, pages }) =>
  pages.flatMap(({ number, entries, content }) => {
    const group = file.entries(entries.get('Group'))
    const isMixed = content.graphicsStates.some(
      (state) => (file.number(state.get('ca')) ?? 1) < 1 || (file.number(state.get('CA')) ?? 1) < 1,
    )
    return [
      ...content.graphicsStates.flatMap((state) => {
        const mode = file.list(state.get('BM')).map((value) => file.name(value))
        return [
          ...when(state.has('TR') || (state.has('TR2') && file.name(state.get('TR2')) !== 'Default'), () =>
            transfer(onPage(number), 'a transfer function'),
          ),
          ...when(state.has('HTP'), () => transfer(onPage(number), 'a halftone of the device')),
          ...when(
            mode.some((name) => name !== null && !modes.has(name)),
            () => blending(onPage(number), `the blend mode ${mode.join(' ')}`),
          ),
        ]
      }),
      ...when(isMixed && !catalog.has('OutputIntents') && !group.has('CS'), () =>
        blending(onPage(number), 'transparent colours without a colour space'),
      ),
    ]
  })

import { accessible, archival, when, type Rule } from '../finding'

const dynamic = accessible('25-001', '7.15')
const xfa = archival('6.4.2')
const rendering = archival('6.4.1')
const unnamedLayer = accessible('20-001', '7.10')
const layerState = archival('6.9')
const presentations = archival('6.10')
const requirements = archival('6.11')

/** No forms that change themselves, and no layers without a name or that show themselves at will. */
export const interactive: Rule = ({ file, catalog }) => {
  const form = file.entries(catalog.get('AcroForm'))
  const layers = file.entries(catalog.get('OCProperties'))
  const settings = [layers.get('D'), ...file.list(layers.get('Configs'))].filter(
    (value) => value !== undefined,
  )
  return [
    ...when(form.has('XFA'), () => xfa('AcroForm', 'a form in XFA')),
    ...when(file.resolve(catalog.get('NeedsRendering')) === true, () =>
      dynamic('catalog', 'a form that draws itself'),
    ),
    ...when(file.resolve(form.get('NeedAppearances')) === true, () =>
      rendering('AcroForm', 'fields without appearances'),
    ),
    ...settings.flatMap((value) => [
      ...when((file.text(file.entries(value).get('Name')) ?? '') === '', () =>
        unnamedLayer('OCProperties', 'layers without a name'),
      ),
      ...when(file.entries(value).has('AS'), () => layerState('OCProperties', 'layers that show themselves')),
    ]),
    ...when(file.entries(catalog.get('Names')).has('AlternatePresentations'), () =>
      presentations('catalog', 'an alternate presentation'),
    ),
    ...when(catalog.has('Requirements'), () => requirements('catalog', 'requirements on the reader')),
  ]
}

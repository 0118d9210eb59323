import { accessible, when, type Rule } from '../finding'

const missing = accessible('07-001', '7.1')
const off = accessible('07-002', '7.1')

/** A window shows the title of the document, not the name of its file. */
export const title: Rule = ({ file, catalog }) => {
  const display = file.resolve(file.entries(catalog.get('ViewerPreferences')).get('DisplayDocTitle'))
  return [
    ...when(display === null, () => missing('ViewerPreferences', 'DisplayDocTitle is missing')),
    ...when(display !== null && display !== true, () =>
      off('ViewerPreferences', 'DisplayDocTitle is not true'),
    ),
  ]
}

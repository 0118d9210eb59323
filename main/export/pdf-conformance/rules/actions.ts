import { archival, type Finding, type Rule } from '../finding'
import { isKind, type Entries, type PdfFile } from '../reading/pdf-file'

const action = archival('6.5.1')
const trigger = archival('6.5.2')

const allowed = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm'])
const named = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])

/** The file does nothing by itself: no scripts, no programs, nothing that starts when it is opened or printed. */
export const actions: Rule = ({ file, catalog }) => [
  ...objects(file).flatMap(([number, entries]): readonly Finding[] => {
    const place = `object ${String(number)}`
    const kind = file.name(entries.get('S'))
    const isAction =
      file.name(entries.get('Type')) === 'Action' ||
      (kind !== null && (entries.has('JS') || entries.has('URI') || kind === 'Launch'))
    const name = file.name(entries.get('N'))
    return [
      ...(isAction && (kind === null || !allowed.has(kind))
        ? [action(place, `an action of the kind ${kind ?? '?'}`)]
        : []),
      ...(isAction && kind === 'Named' && !named.has(name ?? '')
        ? [action(place, `the command ${name ?? ''}`)]
        : []),
      ...(entries.has('AA') ? [trigger(place, 'an action that starts by itself')] : []),
    ]
  }),
  ...(file.entries(catalog.get('Names')).has('JavaScript')
    ? [action('catalog', 'scripts of the document')]
    : []),
]

/** Every dictionary of the file and those inside it, with the number of its object. */
function objects(file: PdfFile): readonly (readonly [number, Entries])[] {
  return file.numbers.flatMap((number) => {
    const value = file.object(number)
    const own = file.entries(value)
    const inner = [...own.values()]
      .filter((entry) => isKind(entry, 'dictionary'))
      .map((entry) => file.entries(entry))
    return [own, ...inner].filter((entries) => entries.size > 0).map((entries) => [number, entries] as const)
  })
}

import { archival, onPage, when, type Rule } from '../finding'

const unknown = archival('6.2.2')
const limit = archival('6.1.13')

/** Pages are drawn with the operators that PDF has, and not nested deeper than readers go. */
export const operators: Rule = ({ pages }) =>
  pages.flatMap(({ number, content }) => [
    ...when(content.unknownOperators.length > 0, () =>
      unknown(onPage(number), `the operator ${content.unknownOperators[0] ?? ''}`),
    ),
    ...when(content.depth > 28, () => limit(onPage(number), `${String(content.depth)} saved states`)),
  ])

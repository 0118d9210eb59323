import { accessible, onPage, when, type Rule } from '../finding'

const artifactInTagged = accessible('01-003', '7.1')
const taggedInArtifact = accessible('01-004', '7.1')
const unmarked = accessible('01-005', '7.1')

/** Everything that a page draws is an artifact or real content, and never both. */
export const markedContent: Rule = ({ pages, structure }) =>
  pages.flatMap(({ number, object, content }) => {
    const place = onPage(number)
    const owned = new Set(
      structure?.elements
        .flatMap(({ marks }) => marks)
        .filter((mark) => mark.page === object)
        .map(({ id }) => id),
    )
    const free = content.drawn.filter(({ mark, isArtifact }) => mark === null && !isArtifact)
    const lost = content.drawn.filter(({ mark }) => mark !== null && !owned.has(mark))
    return [
      ...when(content.broken !== null, () => unmarked(place, content.broken ?? '')),
      ...when(content.artifactInTagged, () => artifactInTagged(place, 'an artifact stands inside a tag')),
      ...when(content.taggedInArtifact, () => taggedInArtifact(place, 'a tag stands inside an artifact')),
      ...free
        .slice(0, 1)
        .map((drawn) =>
          unmarked(
            place,
            `${String(free.length)} drawings without a mark, the first a ${drawn.kind} at operator ${String(drawn.place)}`,
          ),
        ),
      ...lost.slice(0, 1).map(({ mark }) => unmarked(place, `mark ${String(mark)} belongs to no element`)),
    ]
  })

import type { Node } from 'prosemirror-model'
import { findingIn, isBlank, type ReadinessRule } from './readiness-rule'

/** `readiness.figure-without-alt`: a picture that says something needs words for those who do not see it. */
export const findFiguresWithoutAlt: ReadinessRule = ({ release, blocks }) => {
  const images: { readonly node: Node; readonly position: number }[] = []
  release.descendants((node, position) => {
    if (node.type.name === 'image') images.push({ node, position })
  })
  return images
    .filter(({ node }) => node.attrs.decorative !== true && isBlank(String(node.attrs.alt)))
    .map(({ position }) =>
      // A picture has no text; its finding stands at its caption or the text before it.
      findingIn(
        blocks.find(({ name, start }) => name === 'caption' && start > position && start - position < 4) ??
          blocks.findLast(({ start }) => start < position),
        {
          id: 'readiness.figure-without-alt',
          severity: 'stop',
          acceptable: false,
          to: 0,
          reason: {
            de: 'Dem Bild fehlt ein Alternativtext; oder kennzeichnen Sie es als rein schmückend.',
            en: 'The picture lacks an alternative text; or mark it as merely decorative.',
          },
        },
      ),
    )
}

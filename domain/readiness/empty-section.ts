import { findingIn, isBlank, type ReadinessRule } from './readiness-rule'

/** `readiness.empty-section`: a section heading that nothing follows. */
export const findEmptySections: ReadinessRule = ({ release, blocks }) => {
  const headings = blocks.filter(
    ({ name, ancestors }) => name === 'sectionHeading' && ancestors.at(-1) === 'section',
  )
  const sections = release.children.filter(({ type }) => type.name === 'section')
  return sections.flatMap((section, index) => {
    const heading = headings[index]
    const rest = section.children.slice(1)
    const hasContent = rest.some((block) => !isBlank(block.textContent) || block.type.name === 'figure')
    if (hasContent || heading === undefined) return []
    return [
      findingIn(heading, {
        id: 'readiness.empty-section',
        severity: 'stop',
        acceptable: true,
        reason: {
          de: 'Unter dieser Zwischenüberschrift steht nichts.',
          en: 'Nothing stands under this section heading.',
        },
      }),
    ]
  })
}

import { findingIn, type ReadinessRule } from './readiness-rule'

/** `readiness.quotation-without-speaker`: a quotation in running text whose speaker is not known, so that nobody can clear it. */
export const findQuotationsWithoutSpeaker: ReadinessRule = ({ blocks }) =>
  blocks.flatMap((block) => {
    let place = 0
    return block.node.children.flatMap((child) => {
      const from = place
      place += child.nodeSize
      const mark = child.marks.find(({ type }) => type.name === 'quotation')
      if (mark === undefined || (mark.attrs.speaker !== null && mark.attrs.speaker !== '')) return []
      return [
        findingIn(block, {
          id: 'readiness.quotation-without-speaker',
          severity: 'warning',
          acceptable: true,
          from,
          to: place,
          reason: {
            de: 'Für dieses Zitat im Fließtext ist nicht vermerkt, wer zitiert wird.',
            en: 'It is not noted who is quoted with these words.',
          },
        }),
      ]
    })
  })

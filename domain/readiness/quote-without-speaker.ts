import { findingIn, type ReadinessRule } from './readiness-rule'

/** `readiness.quote-without-speaker`: a quote block whose attribution names nobody. */
export const findQuotesWithoutSpeaker: ReadinessRule = ({ blocks }) =>
  blocks
    .filter(
      ({ name, node }) =>
        name === 'attribution' &&
        !node.children.some(
          ({ text, marks }) =>
            (text ?? '').trim() !== '' && marks.some(({ type }) => type.name === 'speaker'),
        ),
    )
    .map((block) =>
      findingIn(block, {
        id: 'readiness.quote-without-speaker',
        severity: 'stop',
        acceptable: false,
        reason: {
          de: 'Bei diesem Zitat steht nicht, wer zitiert wird.',
          en: 'This quote does not say who is quoted.',
        },
      }),
    )

import { blockOf, findingIn, isBlank, type ReadinessRule } from './readiness-rule'

/** `readiness.headline-missing`: a release without a headline. */
export const findMissingHeadline: ReadinessRule = (readable) => {
  const headline = blockOf(readable, 'headline')
  if (headline !== undefined && !isBlank(headline.text)) return []
  return [
    findingIn(headline, {
      id: 'readiness.headline-missing',
      severity: 'stop',
      acceptable: false,
      reason: { de: 'Die Überschrift fehlt.', en: 'The headline is missing.' },
    }),
  ]
}

import { attributesOf } from '../document/attributes-of'
import { blockOf, findingIn, type ReadinessRule } from './readiness-rule'

/** `readiness.embargo-past`: an embargo that has run out asks for nothing any more. */
export const findPastEmbargo: ReadinessRule = (readable) => {
  const { embargo } = attributesOf(readable.release)
  if (embargo?.kind !== 'until' || Date.parse(embargo.instant) > readable.now.getTime()) return []
  return [
    findingIn(blockOf(readable, 'headline'), {
      id: 'readiness.embargo-past',
      severity: 'warning',
      acceptable: true,
      to: 0,
      reason: {
        de: 'Die Sperrfrist ist bereits abgelaufen.',
        en: 'The embargo has already run out.',
      },
    }),
  ]
}

import type { AccessibilityObstacle } from '../../../domain/export/accessibility-obstacle'

/** A step met what it cannot mend without guessing. It ends the whole work; `makeAccessible` returns it as a failure. */
export class ObstacleMet extends Error {
  constructor(readonly obstacle: AccessibilityObstacle) {
    super(JSON.stringify(obstacle))
  }
}

export const structureObstacle = (detail: string): ObstacleMet =>
  new ObstacleMet({ kind: 'structure', detail })

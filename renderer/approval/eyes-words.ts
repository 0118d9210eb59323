import type { Eyes } from '../../domain/approval/policy'

/** The part of a message's key that stands for a number of eyes. */
export const eyesWords = { 2: 'two', 4: 'four', 6: 'six' } as const satisfies Record<Eyes, string>

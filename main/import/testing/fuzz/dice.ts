import { seededNumbers } from '../../../../domain/testing/seeded-numbers'

/** Throws that are the same for the same number. */
export interface Dice {
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number
  readonly oneOf: <Value>(values: readonly Value[]) => Value
  /** Whether something happens that happens once in `times`. */
  readonly once: (times: number) => boolean
}

export function diceFor(number: number): Dice {
  const next = seededNumbers(Math.imul(number + 1, 0x9e3779b1))
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    oneOf: (values) => {
      const value = values[below(values.length)]
      if (value === undefined) throw new RangeError('Nothing to choose from')
      return value
    },
    once: (times) => below(times) === 0,
  }
}

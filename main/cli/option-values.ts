import { fail, type Result } from '../../domain/result'
import type { UsageError } from './command'

/** What a part of a command line means, or why it means nothing. */
export type Parsed<Value> = Result<Value, UsageError>

/** The options that were given, by name. */
export type Values = Readonly<Record<string, unknown>>

export const wrong = (line: string): Parsed<never> => fail({ line })

/** An option with a text; null where it was not given. */
export const optional = (values: Values, name: string): string | null => {
  const value = values[name]
  return typeof value === 'string' ? value : null
}

/** An option that the command does not do without. */
export function needed<Value>(
  values: Values,
  command: string,
  name: string,
  what: string,
  build: (value: string) => Parsed<Value>,
): Parsed<Value> {
  const value = optional(values, name)
  return value === null || value === '' ? wrong(`“${command}” needs --${name} ${what}.`) : build(value)
}

/** An option with a number from 1; null where it was not given. */
export function withNumber<Value>(
  values: Values,
  name: string,
  build: (number: number | null) => Parsed<Value>,
): Parsed<Value> {
  const value = optional(values, name)
  if (value === null) return build(null)
  return /^[1-9]\d{0,8}$/.test(value) ? build(Number(value)) : wrong(`--${name} is a number from 1.`)
}

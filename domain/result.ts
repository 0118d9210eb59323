/** Either a value or an expected failure. Exceptions are kept for bugs. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure }

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })

export const fail = <Failure>(failure: Failure): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure,
})

/** Ends a switch over a union: a member that was forgotten does not compile, one that slips in at run time throws. */
export function assertNever(value: never, what: string): never {
  throw new Error(`No case for this ${what}: ${JSON.stringify(value)}`)
}

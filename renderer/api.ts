import { isProxy, toRaw } from 'vue'
import type { Channel } from '../ipc/channels'
import type { Input, Output } from '../ipc/contract'
import type { Desk } from '../ipc/desk'
import type { Failure } from '../ipc/failure'
import { fail, type Result } from '../domain/result'

/** A failure as the window meets it: an expected one, or a call that was rejected, which is a bug somewhere. */
export type WindowFailure = Failure | { readonly code: 'unexpected'; readonly detail: string }

export type Answer<Name extends Channel> = Result<Output<Name>, WindowFailure>

type Calls = {
  readonly [Name in Channel]: (input: Input<Name> | string) => Promise<Result<Output<Name>, Failure>>
}

/** Asks the main process. Never throws: a rejected call comes back as the failure `unexpected`. */
export async function ask<Name extends Channel>(name: Name, input: Input<Name>): Promise<Answer<Name>> {
  const calls: Calls = window.desk
  try {
    return await calls[name](holdsBytes(input) ? plain(input) : JSON.stringify(input))
  } catch (error) {
    return fail({ code: 'unexpected', detail: error instanceof Error ? error.message : String(error) })
  }
}

/** Listens to an announcement of the main process; gives back how to stop. */
export const listen: Desk['on'] = (name, listener) => window.desk.on(name, listener)

/** Bytes cross as they are. All else crosses as JSON: of an object the bridge copies each property by itself, which takes a long text ten times as long. */
function holdsBytes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return value instanceof Uint8Array || Object.values(value).some(holdsBytes)
}

/** The value without reactive proxies, which cannot cross the bridge; bytes are passed on as they are. */
function plain<Value>(value: Value): Value
function plain(value: unknown): unknown {
  const raw: unknown = isProxy(value) ? toRaw(value) : value
  if (typeof raw !== 'object' || raw === null || raw instanceof Uint8Array) return raw
  if (Array.isArray(raw)) return raw.map((inner: unknown) => plain(inner))
  return Object.fromEntries(Object.entries(raw).map(([key, inner]) => [key, plain<unknown>(inner)]))
}

import { syncBuiltinESMExports } from 'node:module'
import childProcess from 'node:child_process'
import dns from 'node:dns'
import fs from 'node:fs'
import net from 'node:net'
import { planted } from './planted'

/** What a thread has done that reading a file never needs. */
export interface ThreadWatch {
  /** What was done since the last call: a request, a program started, a file opened, a script run. */
  readonly takeSeen: () => readonly string[]
}

/** Watches this thread: whatever opens a connection, a program or a file is noted and does not happen. */
export function watchThread(): ThreadWatch {
  const seen: string[] = []
  const refuse = (what: string): never => {
    seen.push(what)
    throw new Error(`A reader must not do this: ${what}`)
  }
  const replace = (owner: object, name: string): void => {
    Reflect.set(owner, name, () => refuse(name))
  }
  replace(globalThis, 'fetch')
  replace(globalThis, 'WebSocket')
  replace(net.Socket.prototype, 'connect')
  for (const name of ['lookup', 'resolve']) replace(dns, name)
  for (const name of ['spawn', 'spawnSync', 'exec', 'execFile', 'fork']) replace(childProcess, name)
  for (const name of ['open', 'openSync', 'readFile', 'readFileSync', 'writeFile', 'writeFileSync'])
    replace(fs, name)
  for (const name of ['open', 'readFile', 'writeFile']) replace(fs.promises, name)
  syncBuiltinESMExports()
  const known = new Set(Object.getOwnPropertyNames(globalThis))
  return {
    takeSeen: () => {
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name))
      for (const name of added) {
        seen.push(name === planted ? 'a planted script' : `global ${name}`)
        Reflect.deleteProperty(globalThis, name)
      }
      for (const name of Object.keys(Object.prototype)) {
        seen.push(`Object.prototype.${name}`)
        Reflect.deleteProperty(Object.prototype, name)
      }
      return seen.splice(0)
    },
  }
}

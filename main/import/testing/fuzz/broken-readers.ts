import type { Result } from '../../../../domain/result'
import type { Failure } from '../../../../ipc/failure'
import { schema } from '../../../../domain/document/schema'
import { readRelease, type ReadRelease } from '../../read-release'
import { planted } from './planted'

type Read = (bytes: Uint8Array, file: string) => Promise<Result<ReadRelease, Failure>>

const read: Read = (bytes, file) => readRelease(bytes, file, {})

/** Does its work, and something else besides. */
const reading =
  (besides: () => unknown): Read =>
  async (bytes, file) => {
    await besides()
    return read(bytes, file)
  }

/** Changes what was read. */
const changing =
  (change: (read: ReadRelease) => ReadRelease): Read =>
  async (bytes, file) => {
    const result = await read(bytes, file)
    return result.ok ? { ok: true, value: change(result.value) } : result
  }

/** Readers that do what none may, each in one way: what watches over the readers has to notice each of them. */
export const brokenReaders: Readonly<Record<string, Read>> = {
  throws: () => Promise.reject(new TypeError('broken on purpose')),
  'runs a script': reading(() => Reflect.set(globalThis, planted, 1)),
  'spoils all objects': reading(() => Reflect.set(Object.prototype, 'spoiled', 1)),
  requests: reading(() => fetch('http://127.0.0.1:9/').catch(() => null)),
  'opens a file': reading(async () => {
    const { readFile } = await import('node:fs/promises')
    return readFile('/etc/hostname').catch(() => null)
  }),
  'makes an invalid document': changing(({ imported, ...rest }) => ({
    ...rest,
    imported: { ...imported, release: schema.nodes.release.create(null, [schema.nodes.lead.create()]) },
  })),
  'loses words': changing(({ imported, ...rest }) => ({
    ...rest,
    imported: { ...imported, mapping: imported.mapping.slice(1) },
  })),
  'has no sentence': () =>
    Promise.resolve({
      ok: false,
      failure: { code: 'fileDamaged', file: 'a', format: 'X'.repeat(5000), detail: '' },
    }),
  'never ends': () => {
    for (;;);
  },
  'takes all memory': () => {
    const taken: unknown[] = []
    for (;;) taken.push(new Array<number>(1_000_000).fill(taken.length + 0.5))
  },
}

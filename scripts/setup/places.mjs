import { createHash } from 'node:crypto'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The folder that all checkouts of one user share. */
export function cacheFolder(environment = process.env, home = homedir()) {
  return join(environment.XDG_CACHE_HOME || join(home, '.cache'), 'imprimatur')
}

/** What set-up last found to be ready in this checkout; goes away with `node_modules`. */
export const readyFile = join(root, 'node_modules', '.imprimatur', 'ready.json')

/** Only one set-up or build at a time works in a checkout. */
export const checkoutLock = join(
  tmpdir(),
  `imprimatur-${process.getuid?.() ?? 'user'}-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`,
)

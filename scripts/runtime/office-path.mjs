import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SetupFailure } from '../setup/failure.mjs'

const usual = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/** LibreOffice's program: the one that IMPRIMATUR_OFFICE names, on the path, or in its usual place. */
export function findOffice(environment = process.env) {
  const named = environment.IMPRIMATUR_OFFICE
  const onPath = (environment.PATH ?? '').split(delimiter).flatMap((folder) => {
    return folder === '' ? [] : [join(folder, 'soffice'), join(folder, 'soffice.exe')]
  })
  const found = (named === undefined ? [...onPath, ...usual] : [named]).find((path) => existsSync(path))
  if (found === undefined)
    throw new SetupFailure(
      'LibreOffice Writer is not there: install it (Debian and Ubuntu: `apt-get install libreoffice-writer-nogui`), or name its program in IMPRIMATUR_OFFICE.',
    )
  return found
}

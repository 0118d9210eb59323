import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { InterfaceLanguage } from '../domain/language'
import type { Example } from './handlers/seed-example'

const damaged = 'pressemitteilung-beschaedigt.txt'

/** Path of the example in that language; `application` is the application's folder. */
export const exampleFile = (application: string, language: InterfaceLanguage): string =>
  join(application, 'examples', language === 'de' ? damaged : 'press-release.md')

/** What a new store begins with: a damaged release to try, listed above its repaired twin. */
export const firstExamples = (application: string): readonly Example[] =>
  ['pressemitteilung.txt', damaged].map((fileName) => ({
    fileName,
    text: readFileSync(join(application, 'examples', fileName), 'utf8'),
  }))

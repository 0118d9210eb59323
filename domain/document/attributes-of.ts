import type { ReleaseAttributes } from './attributes'
import type { ReleaseNode } from './parse'

/** The attributes of a parsed release, typed. The grammar's validators are what makes this cast true. */
export const attributesOf = (release: ReleaseNode): ReleaseAttributes => release.attrs as ReleaseAttributes

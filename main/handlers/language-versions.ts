import { attributesOf } from '../../domain/document/attributes-of'
import type { ReleaseNode } from '../../domain/document/parse'
import { beginVersion } from '../../domain/language-versions/begin-version'
import { releaseHash } from '../../domain/revision/release-hash'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { LanguageVersionView } from '../../ipc/language-version-views'
import type { StoredBasis, StoredLanguageVersion } from '../database/language-versions'
import type { StoredText } from '../database/suggestions'
import type { Services } from './services'
import { parseStored, storedTextOf } from './stored-document'
import { createDraft, readWorkingCopy } from './working-copy'

type LanguageVersionHandlers = Pick<
  Handlers,
  | 'readLanguageVersions'
  | 'makeLanguageVersion'
  | 'linkLanguageVersion'
  | 'unlinkLanguageVersion'
  | 'bringInLine'
  | 'makeSource'
>

/** Releases that say the same in several languages. */
export function languageVersionHandlers(services: Services): LanguageVersionHandlers {
  const { store, now, newId } = services
  return {
    readLanguageVersions: async ({ release }) => {
      const read = await store.readLanguageVersions({ release })
      return read.ok ? ok(read.value.map(viewOf)) : read
    },
    makeLanguageVersion: async ({ release, language, beginning, as }) => {
      const group = await readGroup(services, release)
      if (!group.ok) return group
      const { source, languages } = group.value
      if (languages.includes(language)) return fail({ code: 'languageVersionSame', language })
      const at = now()
      const version = beginVersion(source.document, language, beginning, newId)
      const created = await createDraft(services, version, { person: as, at })
      if (!created.ok) return created
      const linked = await store.linkLanguageVersion({
        ...{ release: created.value.id, source: source.id, basis: basisOf(source.document), person: as, at },
      })
      return linked.ok ? created : linked
    },
    linkLanguageVersion: async ({ release, source: of, as }) => {
      const group = await readGroup(services, of)
      if (!group.ok) return group
      const { source, languages } = group.value
      const read = await readWorkingCopy(services, release)
      if (!read.ok) return read
      const { language } = attributesOf(read.value.document)
      if (release !== of && languages.includes(language))
        return fail({ code: 'languageVersionSame', language })
      return store.linkLanguageVersion({
        ...{ release, source: source.id, basis: basisOf(source.document), person: as, at: now() },
      })
    },
    unlinkLanguageVersion: ({ release }) => store.unlinkLanguageVersion({ release }),
    bringInLine: async ({ release, seen, as }) => {
      const source = await sourceOf(services, release)
      if (!source.ok) return source
      if (source.value === null) return fail({ code: 'languageVersionMissing' })
      const basis = basisOf(source.value)
      if (basis.hash !== seen) return fail({ code: 'sourceChanged' })
      return store.bringInLine({ release, basis, person: as, at: now() })
    },
    makeSource: async ({ release, as }) => {
      const read = await readWorkingCopy(services, release)
      if (!read.ok) return read
      return store.makeSource({ release, basis: basisOf(read.value.document), person: as, at: now() })
    },
  }
}

/** The text of the source of which a release is a language version; null where it is none. */
export async function sourceOf(
  { store }: Pick<Services, 'store'>,
  release: string,
): Promise<Result<ReleaseNode | null, Failure>> {
  const read = await store.readLanguageVersions({ release })
  if (!read.ok) return read
  const [source] = read.value
  const isVersion = read.value.some(({ id, inLine }) => id === release && inLine !== null)
  return isVersion && source !== undefined ? parseStored(source.text) : ok(null)
}

interface Group {
  readonly source: { readonly id: string; readonly document: ReleaseNode }
  /** The languages of all its versions, the source's first. */
  readonly languages: readonly string[]
}

/** The source that a release belongs to, itself where it is linked with no other, and the languages that there are. */
async function readGroup(services: Services, release: string): Promise<Result<Group, Failure>> {
  const read = await services.store.readLanguageVersions({ release })
  if (!read.ok) return read
  const id = read.value[0]?.id ?? release
  const source = await readWorkingCopy(services, id)
  if (!source.ok) return source
  const { document } = source.value
  const others = read.value.slice(1).map(({ language }) => language)
  return ok({ source: { id, document }, languages: [attributesOf(document).language, ...others] })
}

const basisOf = (source: ReleaseNode): StoredBasis => ({
  hash: releaseHash(source),
  text: storedTextOf(source),
})

function viewOf({ text, inLine, ...version }: StoredLanguageVersion): LanguageVersionView {
  const documentOf = (stored: StoredText): unknown => {
    const parsed = parseStored(stored)
    return parsed.ok ? (parsed.value.toJSON() as unknown) : null
  }
  return {
    ...version,
    document: documentOf(text),
    inLine:
      inLine === null
        ? null
        : { hash: inLine.hash, base: documentOf(inLine.text), at: inLine.at, by: inLine.by },
  }
}

import { releaseHash } from '../../../domain/revision/release-hash'
import { ok, type Result } from '../../../domain/result'
import type { Failure } from '../../../ipc/failure'
import { sourceOf } from '../../handlers/language-versions'
import type { Command, LanguageLink } from '../command'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'
import { personId, releaseId } from '../resolve-references'

type Link = Extract<Command, { readonly name: 'link' }>

/** Links a release with its source, brings it in line with that, or takes it out of its versions; lists what is linked then. */
export async function runLink(desk: Desk, { release, link, as }: Link): Promise<Outcome> {
  const { handlers, language } = desk
  const person = as === null ? ok(null) : await personId(desk, as)
  if (!person.ok) return failedWith(person.failure, language)
  const id = await releaseId(desk, release)
  if (!id.ok) return id.failure
  const changed = await change(desk, id.value, link, person.value)
  if (!changed.ok) return changed.failure
  const read = await handlers.readLanguageVersions({ release: id.value })
  if (!read.ok) return failedWith(read.failure, language)
  const versions = read.value.map(({ id: version, headline, language: tag, inLine }) => ({
    ...{ id: version, headline, language: tag, isSource: inLine === null, inLineAt: inLine?.at ?? null },
  }))
  return done(
    versions,
    versions.map((version) => `${version.id}  ${version.language}  ${version.headline}`).join('\n'),
  )
}

async function change(
  desk: Desk,
  release: string,
  link: LanguageLink,
  as: string | null,
): Promise<Result<null, Outcome>> {
  const { handlers, language } = desk
  const told = (result: Result<null, Failure>): Result<null, Outcome> =>
    result.ok ? result : { ok: false, failure: failedWith(result.failure, language) }
  if (link.kind === 'none') return told(await handlers.unlinkLanguageVersion({ release, as }))
  if (link.kind === 'inLine') {
    const source = await sourceOf(desk.services, release)
    if (!source.ok) return told(source)
    const seen = source.value === null ? '' : releaseHash(source.value)
    return told(await handlers.bringInLine({ release, seen, as }))
  }
  const source = await releaseId(desk, link.source)
  return source.ok ? told(await handlers.linkLanguageVersion({ release, source: source.value, as })) : source
}

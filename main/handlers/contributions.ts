import { normaliseStrings } from '../../domain/document/parse'
import { fail, ok, type Result } from '../../domain/result'
import { fromWindow, type Contributor } from '../../domain/suggestions/contribution'
import { suggestedBy } from '../../domain/suggestions/named-changes'
import type { Handlers } from '../../ipc/contract'
import type { SuggestionSetView } from '../../ipc/contribution-views'
import type { Failure } from '../../ipc/failure'
import type { StoredSuggestionSet, StoredText } from '../database/suggestions'
import type { Services } from './services'
import { parseDocument, parseStored, storedTextOf } from './stored-document'

type ContributionHandlers = Pick<
  Handlers,
  | 'readContributions'
  | 'addComment'
  | 'continueComment'
  | 'writeSuggestions'
  | 'dropSuggestions'
  | 'decideSuggestions'
>

/** Comments on a release, and changes that others suggest for it. */
export function contributionHandlers(services: Services): ContributionHandlers {
  const { store, now, newId } = services
  return {
    readContributions: async ({ release }) => {
      const read = await store.readContributions({ release })
      if (!read.ok) return read
      return ok({
        threads: read.value.threads.map((thread) => ({ ...thread, entries: [...thread.entries] })),
        sets: read.value.sets.map(viewOf),
      })
    },
    addComment: async ({ release, anchor, revision, text, as }) => {
      const from = await contributorOf(services, as)
      if (!from.ok) return from
      const said = tidy(text)
      if (said === '') return fail({ code: 'commentEmpty' })
      const id = newId()
      const entry = { kind: 'said', from: from.value, text: said, at: now() } as const
      const added = await store.addContribution({
        ...{ release, sets: [] },
        threads: [{ id, anchor: normaliseStrings(anchor), source: fromWindow, revision, entries: [entry] }],
      })
      return added.ok ? ok({ id }) : added
    },
    continueComment: async ({ release, thread, kind, text, as }) => {
      const from = await contributorOf(services, as)
      if (!from.ok) return from
      const said = tidy(text)
      if (kind === 'said' && said === '') return fail({ code: 'commentEmpty' })
      const entry = { kind, from: from.value, text: said, at: now() }
      return store.continueThread({ release, thread, entry })
    },
    writeSuggestions: async ({ release, set, baseVersion, base, changed, isFinished, as, ...more }) => {
      const from = await contributorOf(services, as)
      if (!from.ok) return from
      const texts = { base: storedText(base), changed: storedText(changed) }
      if (!texts.base.ok) return texts.base
      if (!texts.changed.ok) return texts.changed
      return store.writeSuggestions({
        ...{ release, id: set ?? newId(), spare: newId(), baseVersion, from: from.value, at: now() },
        ...{ source: fromWindow, revision: more.revision, isFinished },
        ...{ isConditions: more.isConditions, note: more.note.normalize('NFC') },
        ...{ base: texts.base.value, changed: texts.changed.value },
      })
    },
    dropSuggestions: ({ release, set }) => store.dropSuggestions({ release, set }),
    decideSuggestions: async ({ release, set: id, changes, answer, as }) => {
      const by = await contributorOf(services, as)
      if (!by.ok) return by
      const read = await store.readContributions({ release })
      if (!read.ok) return read
      const set = read.value.sets.find((other) => other.id === id)
      if (set === undefined) return fail({ code: 'suggestionNotFound' })
      const [base, changed] = [parseStored(set.base), parseStored(set.changed)]
      if (!base.ok) return base
      if (!changed.ok) return changed
      const known = new Map(
        suggestedBy({ base: base.value, changed: changed.value }).changes.map((change) => [
          change.key,
          change,
        ]),
      )
      const found = [...new Set(changes)].flatMap((key) => known.get(key) ?? [])
      if (found.length !== new Set(changes).size) return fail({ code: 'suggestionNotFound' })
      const at = now()
      return store.decideSuggestions({
        ...{ release, set: id },
        decisions: found.map(({ key: change, before, after }) => ({
          ...{ change, answer, before, after, by: by.value, at },
        })),
      })
    },
  }
}

const tidy = (text: string): string => normaliseStrings(text).trim()

async function contributorOf(
  { store }: Services,
  person: string,
): Promise<Result<Contributor & { readonly person: string }, Failure>> {
  const people = await store.listPeople(null)
  if (!people.ok) return people
  const found = people.value.find(({ id }) => id === person)
  return found === undefined ? fail({ code: 'personNotFound', person }) : ok({ person, name: found.name })
}

function storedText(value: unknown): Result<StoredText, Failure> {
  const parsed = parseDocument(value)
  if (!parsed.ok) return parsed
  return ok(storedTextOf(parsed.value))
}

function viewOf({ base, changed, ...set }: StoredSuggestionSet): SuggestionSetView {
  const texts = [parseStored(base), parseStored(changed)] as const
  return {
    ...set,
    decisions: [...set.decisions],
    texts:
      texts[0].ok && texts[1].ok
        ? { base: texts[0].value.toJSON() as unknown, changed: texts[1].value.toJSON() as unknown }
        : null,
  }
}

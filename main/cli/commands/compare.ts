import { resolve } from 'node:path'
import { attributeLabel, comparisonWords } from '../../../domain/revision/compare/comparison-words'
import { compareReleases } from '../../../domain/revision/compare/compare-releases'
import { listChanges, type ListedChange } from '../../../domain/revision/compare/list-changes'
import { showComparison } from '../../../domain/revision/compare/show-comparison'
import { compareFacts, type FactChange } from '../../../domain/revision/facts/compare-facts'
import type { InterfaceLanguage } from '../../../domain/language'
import { exportSynopsis, readText } from '../../handlers/synopsis'
import type { Command } from '../command'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'
import { releaseId } from '../resolve-references'

const words = {
  de: {
    facts: 'Geänderte Fakten',
    changes: 'Änderungen',
    none: 'Beide Texte sind gleich.',
    noFacts: 'keine',
  },
  en: { facts: 'Changed facts', changes: 'Changes', none: 'Both texts are the same.', noFacts: 'none' },
}

/** Tells what is different between two texts of a release, the facts first; with a folder it writes the synopsis there as well. */
export async function runCompare(
  desk: Desk,
  { release, from, to, folder }: Extract<Command, { readonly name: 'compare' }>,
): Promise<Outcome> {
  const { services, language } = desk
  const id = await releaseId(desk, release)
  if (!id.ok) return id.failure
  const before = await readText(services, id.value, from)
  if (!before.ok) return failedWith(before.failure, language)
  const after = await readText(services, id.value, to)
  if (!after.ok) return failedWith(after.failure, language)
  const [old, fresh] = [before.value.document, after.value.document]
  const comparison = compareReleases(old, fresh)
  const lines = showComparison(old, fresh, comparison)
  const facts = compareFacts({ old, fresh }, lines)
  const changes = listChanges(comparison, lines)
  const synopsis =
    folder === null ? null : await exportSynopsis(services, { release: id.value, from, to }, resolve(folder))
  if (synopsis?.ok === false) return failedWith(synopsis.failure, language)
  const file = synopsis?.value ?? null
  const value = {
    ...{ from, to },
    facts: facts.map(({ kind, before: was, after: is }) => ({ kind, before: was, after: is })),
    changes: changes.map(({ kind, part, attribute, before: was, after: is }) => ({
      ...{ kind, part, attribute, before: was, after: is },
    })),
    ...(file === null ? {} : { synopsis: { path: file.path, sha256: file.sha256 } }),
  }
  const written = file === null ? [] : [`${file.path}  ${file.sha256}`]
  return done(value, [...describe(facts, changes, language), ...written].join('\n'))
}

function describe(
  facts: readonly FactChange[],
  changes: readonly ListedChange[],
  language: InterfaceLanguage,
): readonly string[] {
  const own = words[language]
  if (changes.length === 0) return [own.none]
  const names = comparisonWords[language]
  const line = (what: string, before: string | null, after: string | null): string =>
    `  ${what}: ${oneLine(before)} → ${oneLine(after)}`
  return [
    `${own.facts}: ${facts.length === 0 ? own.noFacts : String(facts.length)}`,
    ...facts.map(({ kind, before, after }) => line(names.facts[kind], before, after)),
    `${own.changes}: ${String(changes.length)}`,
    ...changes.map(({ part, attribute, before, after }) => {
      const label = attribute === null ? '' : attributeLabel({ name: attribute }, language)
      return line([names.parts[part] ?? '', label].filter((text) => text !== '').join(', '), before, after)
    }),
  ]
}

const oneLine = (text: string | null): string =>
  text === null || text === '' ? '–' : text.replace(/\s+/g, ' ')

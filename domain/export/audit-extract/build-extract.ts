import { attributesOf } from '../../document/attributes-of'
import { headlineOf } from '../../document/outline'
import type { ReleaseNode } from '../../document/parse'
import { addedPage, addedTexts, breakable, instantWords } from '../added-page'
import { labelsFor } from '../page-labels'
import type { PageModel } from '../page-model'
import { auditedSteps, type AuditEntry, type AuditExtract } from './audit-entry'
import { extractWords } from './extract-words'

/** As much of a hash as tells entries apart on paper. */
const hashStart = 16

/** The audit extract (Auszug aus dem Protokoll) of a release: what the log has about it, who did it, and when. */
export function buildExtract(document: ReleaseNode, { entries, head }: AuditExtract): PageModel {
  const attributes = attributesOf(document)
  const { section, table, label, language } = addedTexts(attributes.language)
  const words = extractWords[language]
  const headline = headlineOf(document).replace(/\s+/g, ' ').trim()
  const stepOf = ({ kind, revision }: AuditEntry): string => {
    const known = auditedSteps.find((step) => step === kind)
    const step = known === undefined ? kind : words.steps[known]
    return revision === null ? step : words.inRevision(step, revision)
  }
  return addedPage(attributes, {
    name: words.title,
    title: `${words.title}: ${headline || labelsFor(attributes.language).kinds[attributes.kind]}`,
    foot: `${words.title} · ${head.hash.slice(0, hashStart)}`,
    sections: [
      section(words.entries, [
        table(
          [words.entry, words.when, words.what, words.who, words.hash],
          entries.map((entry) => [
            String(entry.seq),
            instantWords(entry.at, language),
            stepOf(entry),
            entry.person ?? words.nobody,
            breakable(entry.hash.slice(0, hashStart)),
          ]),
        ),
      ]),
      section(words.proof, [
        label('paragraph', words.head(head.seq, breakable(head.hash))),
        label('paragraph', words.proofText),
      ]),
    ],
  })
}

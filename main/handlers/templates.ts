import { attributesOf } from '../../domain/document/attributes-of'
import type { ReleaseNode } from '../../domain/document/parse'
import { schemaVersion } from '../../domain/document/schema'
import { builtInTemplate } from '../../domain/kinds/built-in-templates'
import { newReleaseOf } from '../../domain/kinds/new-release'
import { standardParagraphs, type StandardParagraph } from '../../domain/kinds/standard-paragraphs'
import { templateDocument } from '../../domain/kinds/template'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers, ParsedInput } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { Services } from './services'
import { parseDocument, parseStored } from './stored-document'

/** The templates of the office. */
export function templateHandlers({
  store,
  now,
  newId,
}: Services): Pick<
  Handlers,
  'listTemplates' | 'saveTemplate' | 'deleteTemplate' | 'restoreTemplate' | 'orderTemplates'
> {
  return {
    listTemplates: async () => {
      const listed = await store.listTemplates(null)
      if (!listed.ok) return listed
      return ok(
        listed.value.flatMap(({ schema, document, ...facts }) => {
          const parsed = parseStored({ schema, document })
          return parsed.ok ? [{ ...facts, document: parsed.value.toJSON() as unknown }] : []
        }),
      )
    },
    saveTemplate: async ({ template, name, document, budgets }) => {
      const parsed = parseDocument(document)
      if (!parsed.ok) return parsed
      const release = templateDocument(parsed.value)
      const { kind, language } = attributesOf(release)
      const id = template ?? newId()
      const saved = await store.saveTemplate({
        ...{ id, name: name.normalize('NFC'), kind, language, schema: schemaVersion, budgets },
        ...{ document: JSON.stringify(release.toJSON()), at: now() },
      })
      return saved.ok ? ok({ id }) : saved
    },
    deleteTemplate: ({ template }) => store.setTemplateDeleted({ template, at: now() }),
    restoreTemplate: ({ template }) => store.setTemplateDeleted({ template, at: null }),
    orderTemplates: (input) => store.orderTemplates(input),
  }
}

/** The end matter as the templates of the office have it now. */
export async function standardOf({
  store,
}: Pick<Services, 'store'>): Promise<Result<readonly StandardParagraph[], Failure>> {
  const listed = await store.listTemplates(null)
  if (!listed.ok) return listed
  return ok(
    standardParagraphs(
      listed.value.flatMap((template) => {
        const parsed = parseStored(template)
        return parsed.ok ? [parsed.value] : []
      }),
    ),
  )
}

/** What a new release begins with, and the name of that: a template of the office, one that ships, or what its kind opens with. */
export async function beginningOf(
  { store }: Pick<Services, 'store'>,
  { template = null, kind, language }: Pick<ParsedInput<'createRelease'>, 'template' | 'kind' | 'language'>,
): Promise<
  Result<{ readonly document: ReleaseNode; readonly template: string | null; readonly name: string }, Failure>
> {
  if (template === null) return ok({ document: newReleaseOf({ kind, language }), template, name: '' })
  const builtIn = builtInTemplate(template)
  if (builtIn !== null) return ok({ document: builtIn.document, template: null, name: builtIn.name })
  const listed = await store.listTemplates(null)
  if (!listed.ok) return listed
  const found = listed.value.find(({ id }) => id === template)
  if (found === undefined) return fail({ code: 'templateNotFound', template })
  const document = parseStored(found)
  return document.ok ? ok({ document: document.value, template, name: found.name }) : document
}

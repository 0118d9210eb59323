import { budgetsFrom, type Budgets } from '../../domain/kinds/budgets'
import type { ReleaseKind } from '../../domain/document/attributes'
import { fail, ok } from '../../domain/result'
import type { Connection } from './connection'
import type { StoreContext, StoreResult } from './store-context'

/** A template of the office, as it is stored. */
export interface StoredTemplate {
  readonly id: string
  readonly name: string
  readonly kind: ReleaseKind
  readonly language: string
  readonly schema: number
  /** Document JSON; its empty blocks ask for their words. */
  readonly document: string
  /** Null where the usual budgets hold. */
  readonly budgets: Budgets | null
}

interface TemplateRow extends Omit<StoredTemplate, 'budgets'> {
  readonly budgets: string | null
}

const columns = 'id, name, kind, language, schema, document, budgets'
const fromRow = (row: TemplateRow): StoredTemplate => ({ ...row, budgets: readBudgets(row.budgets) })
const readBudgets = (stored: string | null): Budgets | null =>
  stored === null ? null : budgetsFrom(JSON.parse(stored))

/** The templates of the office in their order, deleted ones left out. */
export function listTemplates(
  { connection }: StoreContext,
  _input: null,
): StoreResult<readonly StoredTemplate[]> {
  const rows = connection
    .prepare<[], TemplateRow>(
      `SELECT ${columns} FROM template WHERE deleted_at IS NULL ORDER BY position, name`,
    )
    .all()
  return ok(rows.map(fromRow))
}

/** Saves a template: a new one at the end, a known one in its place. */
export function saveTemplate(
  { connection }: StoreContext,
  { at, ...template }: StoredTemplate & { readonly at: string },
): StoreResult<null> {
  connection
    .prepare(
      `INSERT INTO template (${columns}, position, changed_at)
       VALUES (@id, @name, @kind, @language, @schema, @document, @budgets,
         (SELECT coalesce(max(position), 0) + 1 FROM template), @at)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind, language = excluded.language,
         schema = excluded.schema, document = excluded.document, budgets = excluded.budgets,
         changed_at = excluded.changed_at`,
    )
    .run({ ...template, at, budgets: template.budgets === null ? null : JSON.stringify(template.budgets) })
  return ok(null)
}

/** Deletes a template, or brings a deleted one back. Releases that began with it stay as they are. */
export function setTemplateDeleted(
  { connection }: StoreContext,
  { template, at }: { readonly template: string; readonly at: string | null },
): StoreResult<null> {
  const { changes } = connection.prepare('UPDATE template SET deleted_at = ? WHERE id = ?').run(at, template)
  return changes === 1 ? ok(null) : fail({ code: 'templateNotFound', template })
}

/** Puts the templates in this order; those that are not named stay behind. */
export function orderTemplates(
  { connection }: StoreContext,
  { templates }: { readonly templates: readonly string[] },
): StoreResult<null> {
  const place = connection.prepare('UPDATE template SET position = ? WHERE id = ?')
  connection.prepare('UPDATE template SET position = position + ?').run(templates.length)
  templates.forEach((template, index) => place.run(index + 1, template))
  return ok(null)
}

/** Notes with which template a release began. */
export function noteTemplate(connection: Connection, release: string, template: string | null): void {
  if (template === null) return
  connection.prepare('INSERT INTO release_template (release, template) VALUES (?, ?)').run(release, template)
}

/** The budgets of the template that a release began with, or null. */
export function budgetsOfRelease(connection: Connection, release: string): Budgets | null {
  const stored = connection
    .prepare<[string], string | null>(
      `SELECT budgets FROM release_template JOIN template ON template.id = release_template.template
       WHERE release = ?`,
    )
    .pluck()
    .get(release)
  return readBudgets(stored ?? null)
}

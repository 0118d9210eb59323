import * as z from 'zod'
import { hash, id, nothing, text, document } from './values'
import { budgetsView, organisationView, quotedPersonView, templateView } from './views'

const quotedPerson = z.object({ name: text(200).trim().min(1), role: text(300), organisation: text(300) })

/** What an office keeps for all its releases: templates, who sends and how it looks, whom it quotes. */
export const officeContract = {
  listTemplates: { input: nothing, output: z.array(templateView) },
  /** Saves a template: a new one where none is named. */
  saveTemplate: {
    input: z.object({
      template: id.nullable(),
      name: text(120).trim().min(1),
      document,
      budgets: budgetsView.nullable(),
    }),
    output: z.object({ id: z.string() }),
  },
  deleteTemplate: { input: z.object({ template: id }), output: nothing },
  restoreTemplate: { input: z.object({ template: id }), output: nothing },
  orderTemplates: { input: z.object({ templates: z.array(id).max(1000) }), output: nothing },

  /** Who sends the releases of the store, and how their pages look. */
  readOrganisation: { input: nothing, output: organisationView },
  /** Parsed by the rules of domain/organisation; fails with `organisationInvalid` and a sentence a value. */
  saveOrganisation: {
    input: z.object({ organisation: z.unknown(), baseVersion: z.number(), as: id.nullable() }),
    output: organisationView,
  },
  /** Prints a release, or a sample where none is named, as the organisation given would send it. */
  previewOrganisation: {
    input: z.object({ organisation: z.unknown(), release: id.nullable(), language: z.enum(['de', 'en']) }),
    output: z.object({ pdf: z.instanceof(Uint8Array) }),
  },
  /** Asks where to (a dialog in the main process) and writes a design with its logo as a file to share. */
  saveDesignFile: {
    input: z.object({ name: text(120), design: z.unknown(), logo: hash.nullable() }),
    output: z.object({ path: z.string() }),
  },

  listQuotedPeople: { input: nothing, output: z.array(quotedPersonView) },
  noteQuotedPerson: { input: quotedPerson, output: nothing },
  forgetQuotedPerson: { input: quotedPerson, output: nothing },
}

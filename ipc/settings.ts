import * as z from 'zod'
import { cmsProfiles, limitedFields, type LimitedField } from '../domain/cms/profiles'
import { fileNameParts, fileNameSeparators } from '../domain/export/file-name'
import { exportFormats } from '../domain/export/formats'
import { recentLimit } from './default-settings'

/** What one person has chosen for this machine; kept outside the store. */
export const settingsView = z.object({
  language: z.enum(['de', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'high-contrast']),
  /** Id of the person acting, or null. */
  actingAs: z.string().nullable(),
  /** Whether findings, details and history stand beside the text. */
  showsPanel: z.boolean(),
  /** Ids of the commands last run from the palette, the newest first. */
  recentCommands: z.array(z.string().max(100)).max(20),
  /** The folder of the last export, or null. */
  exportFolder: z.string().nullable(),
  /** The folder through which a team shares releases, or null. */
  sharedFolder: z.string().max(4000).nullable(),
  /** What was exported last. */
  exportFormats: z.array(z.enum(exportFormats)),
  /** Whether the PDF goes along with a mail, and the ids of the lists that it goes to. */
  attachesPdf: z.boolean(),
  mailLists: z.array(z.string().max(100)).max(1000),
  /** Whose limits the fields of the CMS are measured by, and the office's own. */
  cmsProfile: z.enum(cmsProfiles),
  cmsLimits: z.object(
    Object.fromEntries(
      limitedFields.map((field) => [field, z.number().int().min(1).max(100_000).optional()] as const),
    ) as Record<LimitedField, z.ZodOptional<z.ZodNumber>>,
  ),
  /** Whether everything goes into one ZIP file as well, and whether a PDF carries the release inside. */
  makesPressKit: z.boolean(),
  embedsSource: z.boolean(),
  /** How exported files are named. */
  fileName: z.object({
    parts: z
      .array(z.enum(fileNameParts))
      .refine((parts) => new Set(parts).size === parts.length, 'each part at most once'),
    separator: z.enum(fileNameSeparators),
  }),
  /** Whether two texts are compared in one column instead of beside each other. */
  comparesInline: z.boolean(),
  /** Whether the printed pages stand beside the text, and how large: as wide as their pane, or in percent. */
  showsPreview: z.boolean(),
  previewZoom: z.enum(['width', '50', '75', '100', '125', '150', '200']),
  /** Characters a line of the manuscript in which lines are counted. */
  lineMeasure: z.number().int().min(10).max(200),
  /** Whether signs and spaces are proposed as the language of the release sets them. */
  showsTypography: z.boolean(),
  /** Whether words that no dictionary knows are marked. */
  checksSpelling: z.boolean(),
  /** Whether the outline stands beside the text. */
  showsOutline: z.boolean(),
  /** Whether characters without ink are drawn. */
  showsInvisibles: z.boolean(),
  /** Whether the text shows where its words come from. */
  showsOrigins: z.boolean(),
  /** Whether only the text is on the screen, and what of it is lit. */
  focus: z.enum(['off', 'paragraph', 'sentence']),
  /** Whether the line that is written in stays at the same height of the window. */
  isTypewriter: z.boolean(),
  /** How large the release's text stands in the editor, and how long its lines are. */
  textSize: z.enum(['small', 'medium', 'large', 'larger']),
  measure: z.enum(['narrow', 'medium', 'wide']),
  /** `reduced` moves nothing, whatever the system says. */
  motion: z.enum(['system', 'reduced']),
  /** Whether the welcome was answered or skipped. */
  hasSeenWelcome: z.boolean(),
  /** Ids of the releases opened last, newest first. */
  recentReleases: z.array(z.string().max(100)).max(recentLimit),
})
export type SettingsView = z.infer<typeof settingsView>

/** The formats of an export, in the order in which they are offered; each has a module in `main/export/formats`. */
export const exportFormats = ['pdf', 'html', 'docx', 'odt', 'eml', 'txt', 'md', 'ninjs', 'newsml'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Who takes a format: people who read it, or systems that take it in. */
export const formatGroups = {
  people: ['pdf', 'html', 'docx', 'odt', 'eml', 'txt'],
  systems: ['md', 'ninjs', 'newsml'],
} as const satisfies Readonly<Record<string, readonly ExportFormat[]>>
export type FormatGroup = keyof typeof formatGroups

/** The formats of an export, in the order in which they are offered; each has a module in `main/export/formats`. */
export const exportFormats = ['pdf', 'html', 'eml'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The formats of an export, in the order in which they are offered; each has a module in `main/export/formats`. */
export const exportFormats = ['pdf', 'html', 'docx', 'odt', 'eml', 'txt', 'md', 'ninjs', 'newsml'] as const
export type ExportFormat = (typeof exportFormats)[number]

const readable = /\.(?:txt|text|md|markdown|mdown|mkd|html?|xhtml|pdf|docx|docm|dotx|odt|ott|fodt|rtf|eml)$/i

/**
 * What becomes of a file that lies in a folder which is imported: it is read, skipped because its name says another
 * format, or hidden (what programs keep there for themselves) and so no file of the person's.
 */
export function folderFileOf(name: string): 'read' | 'skipped' | 'hidden' {
  if (/^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(name)) return 'hidden'
  return readable.test(name) ? 'read' : 'skipped'
}

/** So many files of a folder are imported at once. */
export const mostFolderFiles = 2_000

/** So deep a folder is looked into. */
export const deepestFolder = 20

import { open, readdir, type FileHandle } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { hasGlyph } from './font-characters'

/** Where the systems keep fonts; the browser finds what the text's own fonts lack in these. */
function fontFolders(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  const home = homedir()
  switch (platform) {
    case 'win32':
      return [
        join(environment['SystemRoot'] ?? 'C:\\Windows', 'Fonts'),
        join(environment['LOCALAPPDATA'] ?? home, 'Microsoft', 'Windows', 'Fonts'),
      ]
    case 'darwin':
      return [
        '/System/Library/Fonts',
        '/Library/Fonts',
        '/Network/Library/Fonts',
        join(home, 'Library/Fonts'),
      ]
    default:
      return [
        ...(environment['XDG_DATA_DIRS'] ?? '/usr/local/share:/usr/share').split(delimiter),
        ...[
          '/usr/share',
          '/usr/local/share',
          '/run/host',
          environment['XDG_DATA_HOME'] ?? join(home, '.local/share'),
        ],
      ]
        .map((folder) => join(folder, 'fonts'))
        .concat(join(home, '.fonts'), '/run/host/user-fonts')
  }
}

/** Letters that a font of the system was found to hold; what is missing is looked for anew, as fonts are installed. */
const found = new Set<string>()

const fontFile = /\.(ttf|ttc|otf|otc)$/i

/** Which of these letters no font of this computer holds. Reads the fonts' tables of characters, one file at a time. */
export async function lettersInNoFont(letters: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const unknown = new Set([...letters].filter((letter) => !found.has(letter)))
  const missing = await lettersInNoFileOf(unknown, fontFolders(process.platform, process.env))
  for (const letter of unknown) if (!missing.has(letter)) found.add(letter)
  return missing
}

/** Which of these letters no font file in these folders holds. */
export async function lettersInNoFileOf(
  letters: ReadonlySet<string>,
  folders: readonly string[],
): Promise<ReadonlySet<string>> {
  const missing = new Set(letters)
  for (const folder of new Set(folders)) {
    for (const path of await fontsIn(folder)) {
      if (missing.size === 0) return missing
      const file = await openQuietly(path)
      if (file === null) continue
      try {
        for (const letter of missing)
          if (await hasGlyph(file, letter.codePointAt(0) ?? 0)) missing.delete(letter)
      } finally {
        await file.close()
      }
    }
  }
  return missing
}

async function fontsIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder, { recursive: true })
    return names.filter((name) => fontFile.test(name)).map((name) => join(folder, name))
  } catch {
    // Most of these folders are on few computers.
    return []
  }
}

async function openQuietly(path: string): Promise<FileHandle | null> {
  try {
    return await open(path)
  } catch {
    // What we may not read, the browser may not read either.
    return null
  }
}

import type { InterfaceLanguage } from '../../language'
import type { ListedFile } from '../manifest'

interface ContentsWords {
  /** Name of the page in the kit, its ending left out; it comes first in any list. */
  readonly fileName: string
  readonly title: string
  readonly intro: string
  /** Where the kit holds several releases. */
  readonly introOfSeveral: string
  readonly file: string
  readonly what: string
  readonly size: string
  readonly formats: Readonly<Record<ListedFile['format'] | 'manifest', string>>
  readonly proof: (kennwort: string) => string
}

/** The words of the contents page, in the release's language or in English. */
export const contentsWords: Readonly<Record<InterfaceLanguage, ContentsWords>> = {
  de: {
    fileName: '00_Inhalt',
    title: 'Inhalt der Pressemappe',
    intro: 'Alle Textdateien enthalten denselben Wortlaut. Die Prüfsummen stehen auch in der Manifest-Datei.',
    introOfSeveral:
      'Alle Textdateien einer Mitteilung enthalten denselben Wortlaut. Die Prüfsummen stehen auch in der Manifest-Datei.',
    file: 'Datei',
    what: 'Was es ist',
    size: 'Größe',
    formats: {
      pdf: 'PDF, barrierefrei',
      html: 'Webseite (HTML)',
      docx: 'Word',
      odt: 'OpenDocument',
      eml: 'Mail',
      txt: 'Text',
      md: 'Markdown',
      ninjs: 'ninjs, für Redaktionssysteme',
      newsml: 'NewsML-G2, für Redaktionssysteme',
      pressImage: 'Pressebild',
      pressImageList: 'Angaben zu den Pressebildern',
      manifest: 'Manifest: Prüfsummen und Prüfergebnisse',
    },
    proof: (kennwort) => `Kennwort der Fassung: ${kennwort}`,
  },
  en: {
    fileName: '00_Contents',
    title: 'Contents of the press kit',
    intro: 'All text files hold the same wording. The checksums also stand in the manifest file.',
    introOfSeveral:
      'All text files of a release hold the same wording. The checksums also stand in the manifest file.',
    file: 'File',
    what: 'What it is',
    size: 'Size',
    formats: {
      pdf: 'PDF, accessible',
      html: 'Web page (HTML)',
      docx: 'Word',
      odt: 'OpenDocument',
      eml: 'Mail',
      txt: 'Text',
      md: 'Markdown',
      ninjs: 'ninjs, for editorial systems',
      newsml: 'NewsML-G2, for editorial systems',
      pressImage: 'Press image',
      pressImageList: 'About the press images',
      manifest: 'Manifest: checksums and results of the checks',
    },
    proof: (kennwort) => `Code words of the revision: ${kennwort}`,
  },
}

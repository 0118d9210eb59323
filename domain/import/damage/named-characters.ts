const names: Readonly<Record<string, string>> = {
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', euml: 'ë', iuml: 'ï' },
  ...{
    eacute: 'é',
    Eacute: 'É',
    egrave: 'è',
    Egrave: 'È',
    ecirc: 'ê',
    agrave: 'à',
    Agrave: 'À',
    acirc: 'â',
    aacute: 'á',
  },
  ...{
    ccedil: 'ç',
    Ccedil: 'Ç',
    icirc: 'î',
    iacute: 'í',
    ocirc: 'ô',
    oacute: 'ó',
    ucirc: 'û',
    ugrave: 'ù',
    uacute: 'ú',
  },
  ...{ ntilde: 'ñ', atilde: 'ã', otilde: 'õ', aring: 'å', oslash: 'ø', aelig: 'æ', oelig: 'œ', OElig: 'Œ' },
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: '’',
    nbsp: '\u00a0',
    shy: '',
    euro: '€',
    sect: '§',
    copy: '©',
    reg: '®',
  },
  ...{
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bdquo: '„',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
  },
  ...{ laquo: '«', raquo: '»', deg: '°', middot: '·', bull: '•', times: '×', frac12: '½', trade: '™' },
}

/** The character that HTML calls by a name ("auml"), or null where the list has no such name. */
export const namedCharacter = (name: string): string | null =>
  Object.hasOwn(names, name) ? (names[name] ?? null) : null

/** A character by its number in HTML, or null where there is none that a text may have. */
function numbered(code: number): string | null {
  if (!Number.isFinite(code) || code < 0xa0 || code > 0x2fff)
    return code === 0x27 || code === 0x39 ? '’' : null
  return String.fromCodePoint(code)
}

const utf8 = new RegExp('((?:[=%][C-F][0-9A-F])(?:[=%][89AB][0-9A-F]){1,2})', 'g')

/** Reads what HTML or a mail writes for a character ("&uuml;", "&#252;", "=C3=BC", "%C3%BC") as that character. */
export function decodeNamed(text: string): string {
  return text
    .replace(/&([A-Za-z]{2,8}|#x?[\dA-Fa-f]{2,6});/g, (whole, name: string) => {
      if (!name.startsWith('#')) return names[name] ?? whole
      const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
      return numbered(code) ?? whole
    })
    .replace(utf8, (whole) => (isAddress(text) ? whole : (decodeBytes(whole) ?? whole)))
    .replace(/(?<=\p{L})=([C-F][\dA-F])(?=\p{Ll})/gu, (whole, code: string) =>
      /[=?&]\w+=/.test(text) ? whole : String.fromCharCode(parseInt(code, 16)),
    )
}

const isAddress = (text: string): boolean => /:\/\/|^www\.|\//.test(text)

function decodeBytes(run: string): string | null {
  const bytes = [...run.matchAll(/[=%](..)/g)].map(([, code = '']) => parseInt(code, 16))
  const [first = 0] = bytes
  const length = first >= 0xe0 ? 3 : 2
  if (bytes.length !== length) return null
  const code = bytes
    .slice(1)
    .reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first & (0xff >> (length + 1)))
  return String.fromCodePoint(code)
}

import { isWord, Lexer, pairs } from './lexer'
import { isKind, type Entries, type PdfFile } from './pdf-file'
import { SyntaxBroken, type Stream, type Value } from './values'

/** One thing that a page shows, and what the marks around it say of it. */
export interface Drawn {
  readonly kind: 'text' | 'path' | 'image'
  /** The number of the innermost mark that has one. */
  readonly mark: number | null
  readonly isArtifact: boolean
  /** The font and the bytes of a text. */
  readonly font: Entries | null
  readonly codes: string
  /** Whether the text is drawn with rendering mode 3, and so not seen. */
  readonly isInvisible: boolean
  /** The number of the operator in its stream, for whoever looks for it. */
  readonly place: number
}

/** What a page draws, forms included. */
export interface PageContent {
  readonly drawn: readonly Drawn[]
  /** The numbers of all marks, in the order in which they are drawn. */
  readonly marks: readonly number[]
  readonly taggedInArtifact: boolean
  readonly artifactInTagged: boolean
  readonly languages: readonly string[]
  readonly unknownOperators: readonly string[]
  readonly colourSpaces: readonly Value[]
  readonly graphicsStates: readonly Entries[]
  readonly xObjects: readonly Stream[]
  /** Forms that hold marks with numbers. */
  readonly markedForms: number
  /** How deep `q` is nested. */
  readonly depth: number
  /** Why the content could not be read to its end, or null. */
  readonly broken: string | null
}

type Writable<Type> = {
  -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key]
}

interface Layer {
  readonly mark: number | null
  readonly isArtifact: boolean
}

interface Settings {
  readonly font: Entries | null
  readonly rendering: number
}

const known = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)
const painting = new Set('f F f* B B* b b* S s sh'.split(' '))
const showing = new Set(['Tj', 'TJ', "'", '"'])
const deviceSpaces: Readonly<Record<string, string>> = {
  ...{ rg: 'DeviceRGB', RG: 'DeviceRGB', g: 'DeviceGray', G: 'DeviceGray', k: 'DeviceCMYK', K: 'DeviceCMYK' },
}

/** Reads the content of a page and of the forms that it draws. */
export function readPageContent(file: PdfFile, page: Entries): PageContent {
  const result: Writable<PageContent> = {
    ...{ drawn: [], marks: [], taggedInArtifact: false, artifactInTagged: false, languages: [] },
    ...{ unknownOperators: [], colourSpaces: [], graphicsStates: [], xObjects: [], markedForms: 0, depth: 0 },
    broken: null,
  }
  try {
    const streams = file.list(page.get('Contents')).map((value) => file.stream(value))
    const source = streams.map((stream) => (stream === null ? '' : latin1(file.decode(stream)))).join('\n')
    walk({ file, result, source, resources: file.entries(page.get('Resources')), layers: [], forms: [] })
  } catch (error) {
    if (!(error instanceof SyntaxBroken)) throw error
    result.broken = error.message
  }
  return result
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

interface Walk {
  readonly file: PdfFile
  readonly result: Writable<PageContent>
  readonly source: string
  readonly resources: Entries
  readonly layers: readonly Layer[]
  readonly forms: readonly Stream[]
}

function walk({ file, result, source, resources, layers, forms }: Walk): void {
  const lexer = new Lexer(source)
  const open: Layer[] = [...layers]
  const saved: Settings[] = []
  let settings: Settings = { font: null, rendering: 0 }
  let operands: Value[] = []
  let place = 0
  const named = (category: string, value: Value | undefined): Value => {
    const name = file.name(value)
    return name === null ? null : file.resolve(file.entries(resources.get(category)).get(name))
  }
  const draw = (kind: Drawn['kind'], codes = ''): void => {
    const inner = open.findLast(({ mark, isArtifact }) => mark !== null || isArtifact)
    result.drawn.push({
      ...{ kind, codes, place, mark: inner?.mark ?? null, isArtifact: inner?.isArtifact === true },
      ...{ font: kind === 'text' ? settings.font : null, isInvisible: settings.rendering === 3 },
    })
  }
  for (;;) {
    const token = lexer.next()
    if (token === undefined) break
    if (!isWord(token)) {
      operands.push(token)
      continue
    }
    const { word } = token
    const [first, second] = operands
    place += 1
    if (!known.has(word)) result.unknownOperators.push(word)
    if (word === 'BMC' || word === 'BDC') open.push(readMark(first, second))
    else if (word === 'EMC') {
      if (open.length <= layers.length) throw new SyntaxBroken('a mark ends that never began')
      open.pop()
    } else if (word === 'q') saved.push(settings)
    else if (word === 'Q') settings = saved.pop() ?? settings
    else if (word === 'Tf') settings = { ...settings, font: file.entries(named('Font', first)) }
    else if (word === 'Tr') settings = { ...settings, rendering: Number(first) }
    else if (word === 'gs') result.graphicsStates.push(file.entries(named('ExtGState', first)))
    else if (word === 'cs' || word === 'CS') result.colourSpaces.push(spaceOf(first))
    else if (word in deviceSpaces) result.colourSpaces.push({ kind: 'name', text: deviceSpaces[word] ?? '' })
    else if (showing.has(word)) {
      const codes = stringsIn(operands)
      if (codes !== '') draw('text', codes)
    } else if (painting.has(word)) draw('path')
    else if (word === 'BI') {
      skipInlineImage(lexer)
      draw('image')
    } else if (word === 'Do') drawObject(named('XObject', first))
    result.depth = Math.max(result.depth, saved.length)
    operands = []
  }
  if (open.length > layers.length) throw new SyntaxBroken('a mark without an end')

  function spaceOf(value: Value | undefined): Value {
    const name = file.name(value)
    return name === null ? null : (named('ColorSpace', value) ?? { kind: 'name', text: name })
  }

  function readMark(tag: Value | undefined, properties: Value | undefined): Layer {
    const entries = isKind(properties, 'name')
      ? file.entries(named('Properties', properties))
      : file.entries(properties)
    const layer = { mark: file.number(entries.get('MCID')), isArtifact: file.name(tag) === 'Artifact' }
    const language = file.text(entries.get('Lang'))
    if (language !== null) result.languages.push(language)
    if (layer.mark !== null) {
      result.marks.push(layer.mark)
      if (open.some(({ isArtifact }) => isArtifact)) result.taggedInArtifact = true
    }
    if (layer.isArtifact && open.some(({ mark }) => mark !== null)) result.artifactInTagged = true
    return layer
  }

  function drawObject(value: Value): void {
    if (!isKind(value, 'stream')) return
    result.xObjects.push(value)
    if (file.name(value.entries.get('Subtype')) !== 'Form') {
      draw('image')
      return
    }
    if (forms.includes(value)) throw new SyntaxBroken('a form that draws itself')
    const before = result.marks.length
    walk({
      ...{ file, result, source: latin1(file.decode(value)), layers: open, forms: [...forms, value] },
      resources: value.entries.has('Resources') ? file.entries(value.entries.get('Resources')) : resources,
    })
    if (result.marks.length > before) result.markedForms += 1
  }
}

function skipInlineImage(lexer: Lexer): void {
  const entries: Value[] = []
  for (let token = lexer.next(); !isWord(token) || token.word !== 'ID'; token = lexer.next()) {
    if (token === undefined || isWord(token)) throw new SyntaxBroken('an inline image without data')
    entries.push(token)
  }
  pairs(entries)
  const end = /[\s\0]EI(?=[\s\0]|$)/g
  end.lastIndex = lexer.place
  const found = end.exec(lexer.source)
  if (found === null) throw new SyntaxBroken('an inline image without an end')
  lexer.place = found.index + 3
}

const stringsIn = (values: readonly Value[]): string =>
  values
    .map((value) =>
      isKind(value, 'text') ? value.bytes : Array.isArray(value) ? stringsIn(value as readonly Value[]) : '',
    )
    .join('')

import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isStatus, statuses, type Status } from '../../domain/approval/status'
import type { InterfaceLanguage } from '../../domain/language'
import { fail, ok, type Result } from '../../domain/result'
import { exportFormats, type ExportFormat } from '../../domain/export/formats'
import type { ChangeChoice } from '../../ipc/source-views'
import type {
  Command,
  ExportSource,
  FindingChoice,
  GlobalOptions,
  LanguageLink,
  Resolution,
  UsageError,
} from './command'
import { parsePeople } from './parse-people'

/** A command line that was understood. */
export interface ParsedCommandLine {
  readonly options: GlobalOptions
  readonly command: Command
}

type Parsed<Value> = Result<Value, UsageError>
type Options = NonNullable<ParseArgsConfig['options']>
type Values = Readonly<Record<string, unknown>>

/** What the command line calls the ways of taking tracked changes. */
const changeWords: Readonly<Record<string, ChangeChoice>> = {
  accept: 'accept',
  reject: 'reject',
  suggest: 'keep',
}

const wrong = (line: string): Parsed<never> => fail({ line })

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const

/** The options of each command, besides those of all. */
const optionsOf: Readonly<Record<string, Options>> = {
  help: {},
  import: { changes: text, as: text },
  list: { status: text },
  search: {},
  show: { revision: text },
  check: {},
  resolve: {
    finding: text,
    rule: text,
    all: flag,
    repair: flag,
    'repair-text': text,
    accept: text,
    as: text,
  },
  people: { role: text, as: text },
  submit: { as: text, note: text },
  approve: { as: text, reason: text, emergency: flag, 'in-place-of': text },
  confirm: { as: text },
  reject: { as: text, reason: text },
  clear: { quote: text, by: text, channel: text, as: text },
  export: {
    format: text,
    out: text,
    approved: flag,
    revision: text,
    list: { ...text, multiple: true },
    'attach-pdf': flag,
    manifest: flag,
    'press-kit': flag,
  },
  'send-for-comment': { format: text, out: text },
  returns: { from: text },
  link: { 'language-version-of': text, 'in-line': flag, remove: flag, as: text },
  compare: { from: text, to: text, out: text },
  record: { out: text, reference: text },
  audit: { out: text },
  identify: {},
  verify: {},
  backup: {},
  restore: {},
}

const globalOptions: Options = { store: text, json: flag, lang: text, help: { ...flag, short: 'h' } }

/** The language of the environment, as POSIX has it: LC_ALL, LC_MESSAGES, LANG. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): InterfaceLanguage {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return locale.toLowerCase().startsWith('de') ? 'de' : 'en'
}

/** Reads the arguments of a call. `language` is the one of the environment, for a call that names none. */
export function parseCommandLine(
  args: readonly string[],
  language: InterfaceLanguage,
): Parsed<ParsedCommandLine> {
  const split = splitRepairText(args)
  const parsed = parseLoosely(split)
  if (!parsed.ok) return parsed
  const { values, positionals } = parsed.value
  const [name = 'help', ...rest] = values.help === true ? ['help'] : positionals
  if (values.lang !== undefined && values.lang !== 'de' && values.lang !== 'en')
    return wrong('--lang is de or en.')
  const known = Object.hasOwn(optionsOf, name) ? optionsOf[name] : undefined
  if (known === undefined) return wrong(`There is no command “${name}”.`)
  const foreign = Object.keys(values).find(
    (option) => !Object.hasOwn(globalOptions, option) && !Object.hasOwn(known, option),
  )
  if (foreign !== undefined) return wrong(`“${name}” has no option --${foreign}.`)
  const command = parseCommand(name, rest, values)
  if (!command.ok) return command
  const options = {
    store: typeof values.store === 'string' ? values.store : null,
    json: values.json === true,
    language: values.lang ?? language,
  }
  return ok({ options, command: command.value })
}

/** `--repair` may have a text after it or none, which `parseArgs` does not know: a text becomes an option of its own. */
function splitRepairText(args: readonly string[]): readonly string[] {
  return args.flatMap((arg, index) => {
    if (arg.startsWith('--repair=')) return ['--repair', `--repair-text=${arg.slice('--repair='.length)}`]
    if (args[index - 1] === '--repair' && !arg.startsWith('--')) return [`--repair-text=${arg}`]
    return [arg]
  })
}

function parseLoosely(
  args: readonly string[],
): Parsed<{ readonly values: Values; readonly positionals: readonly string[] }> {
  const all = Object.fromEntries(
    [globalOptions, ...Object.values(optionsOf)].flatMap(Object.entries<Options[string]>),
  )
  try {
    return ok(parseArgs({ args: [...args], options: all, allowPositionals: true, strict: true }))
  } catch (error) {
    // parseArgs reports a wrong use by throwing a TypeError whose message is made for people.
    if (!(error instanceof TypeError)) throw error
    return wrong(error.message.split('. To specify')[0] ?? error.message)
  }
}

function parseCommand(name: string, rest: readonly string[], values: Values): Parsed<Command> {
  const [first, ...more] = rest
  const only = <Value>(what: string, build: (value: string) => Parsed<Value>): Parsed<Value> => {
    if (first === undefined) return wrong(`“${name}” needs ${what}.`)
    return more.length > 0
      ? wrong(`“${name}” takes one ${what}, not also “${more.join(' ')}”.`)
      : build(first)
  }
  const none = (command: Command): Parsed<Command> =>
    first === undefined ? ok(command) : wrong(`“${name}” takes nothing after it, not “${rest.join(' ')}”.`)
  switch (name) {
    case 'help':
      return none({ name: 'help' })
    case 'import':
      return parseImport(rest, values)
    case 'list':
      return parseStatus(values.status, (status) => none({ name: 'list', status }))
    case 'search':
      return rest.join(' ').trim() === ''
        ? wrong('“search” needs WORDS.')
        : ok({ name: 'search', words: rest.join(' ') })
    case 'show':
      return only('RELEASE', (release) =>
        withRevision(values, (revision) => ok({ name: 'show', release, revision })),
      )
    case 'check':
      return only('RELEASE or FILE', (target) => ok({ name: 'check', target }))
    case 'resolve':
      return only('RELEASE', (release) => parseResolve(release, values))
    case 'people':
      return parsePeople(rest, { role: optional(values, 'role'), as: optional(values, 'as') })
    case 'submit':
      return only('RELEASE', (release) =>
        needed(values, name, 'as', 'PERSON', (as) =>
          ok({ name: 'submit', release, as, note: optional(values, 'note') ?? '' }),
        ),
      )
    case 'approve':
    case 'reject':
      return only('RELEASE', (release) =>
        needed(values, name, 'as', 'PERSON', (as) => {
          const kind = name === 'approve' ? 'approved' : 'rejected'
          const reason = optional(values, 'reason') ?? ''
          const inPlaceOf = optional(values, 'in-place-of')
          const isEmergency = values.emergency === true
          return ok({ name: 'decide', kind, release, as, reason, isEmergency, inPlaceOf })
        }),
      )
    case 'confirm':
      return only('RELEASE', (release) =>
        needed(values, name, 'as', 'PERSON', (as) => ok({ name: 'confirm', release, as })),
      )
    case 'clear':
      return only('RELEASE', (release) => parseClear(release, values))
    case 'export':
      return rest.length === 0 ? wrong('“export” needs RELEASE or FILE.') : parseExport(rest, values)
    case 'send-for-comment':
      return only('RELEASE', (release) => parseSending(release, values))
    case 'returns':
      return first === undefined || more.length === 0
        ? wrong('“returns” needs RELEASE and FILE….')
        : ok({ name: 'returns', release: first, files: more, from: optional(values, 'from') })
    case 'link':
      return only('RELEASE', (release) => parseLink(release, values))
    case 'compare':
      return only('RELEASE', (release) => parseCompare(release, values))
    case 'record':
      return only('RELEASE', (release) =>
        needed(values, name, 'out', 'DIR', (folder) =>
          ok({ name: 'record', release, folder, reference: optional(values, 'reference') ?? '' }),
        ),
      )
    case 'audit':
      return only('RELEASE', (release) => ok({ name: 'audit', release, folder: optional(values, 'out') }))
    case 'identify':
      return only('FILE', (file) => ok({ name: 'identify', file }))
    case 'verify':
      return none({ name: 'verify' })
    case 'backup':
      return only('FILE', (file) => ok({ name: 'backup', file }))
    case 'restore':
      return only('FILE', (file) => ok({ name: 'restore', file }))
    default:
      return wrong(`There is no command “${name}”.`)
  }
}

const optional = (values: Values, name: string): string | null => {
  const value = values[name]
  return typeof value === 'string' ? value : null
}

function needed<Value>(
  values: Values,
  command: string,
  name: string,
  what: string,
  build: (value: string) => Parsed<Value>,
): Parsed<Value> {
  const value = optional(values, name)
  return value === null || value === '' ? wrong(`“${command}” needs --${name} ${what}.`) : build(value)
}

function parseImport(files: readonly string[], values: Values): Parsed<Command> {
  if (files.length === 0) return wrong('“import” needs FILE….')
  const said = optional(values, 'changes')
  const changes = said === null ? null : (changeWords[said] ?? null)
  if (said !== null && changes === null)
    return wrong(`“--changes” takes accept, reject or suggest, not “${said}”.`)
  return ok({ name: 'import', files, changes, as: optional(values, 'as') })
}

function parseStatus<Value>(value: unknown, build: (status: Status | null) => Parsed<Value>): Parsed<Value> {
  if (value === undefined) return build(null)
  return isStatus(value) ? build(value) : wrong(`--status is one of ${statuses.join(', ')}.`)
}

const withRevision = <Value>(
  values: Values,
  build: (revision: number | null) => Parsed<Value>,
): Parsed<Value> => withNumber(values, 'revision', build)

function withNumber<Value>(
  values: Values,
  name: string,
  build: (number: number | null) => Parsed<Value>,
): Parsed<Value> {
  const value = optional(values, name)
  if (value === null) return build(null)
  return /^[1-9]\d{0,8}$/.test(value) ? build(Number(value)) : wrong(`--${name} is a number from 1.`)
}

const parseSending = (release: string, values: Values): Parsed<Command> =>
  needed(values, 'send-for-comment', 'format', 'docx|odt', (format) =>
    needed(values, 'send-for-comment', 'out', 'FILE', (file) =>
      format === 'docx' || format === 'odt'
        ? ok({ name: 'sendForComment', release, format, file })
        : wrong('--format is docx or odt.'),
    ),
  )

function parseLink(release: string, values: Values): Parsed<Command> {
  const source = optional(values, 'language-version-of')
  const links: LanguageLink[] = [
    ...(source === null ? [] : [{ kind: 'versionOf', source } as const]),
    ...(values['in-line'] === true ? [{ kind: 'inLine' } as const] : []),
    ...(values.remove === true ? [{ kind: 'none' } as const] : []),
  ]
  const [link] = links
  if (link === undefined || links.length > 1)
    return wrong('“link” needs one of --language-version-of RELEASE, --in-line and --remove.')
  return ok({ name: 'link', release, link, as: optional(values, 'as') })
}

const parseCompare = (release: string, values: Values): Parsed<Command> =>
  withNumber(values, 'from', (from) =>
    withNumber(values, 'to', (to) =>
      from === null
        ? wrong('“compare” needs --from N.')
        : ok({ name: 'compare', release, from, to, folder: optional(values, 'out') }),
    ),
  )

function parseResolve(release: string, values: Values): Parsed<Command> {
  const number = optional(values, 'finding')
  const rule = optional(values, 'rule')
  const choices: FindingChoice[] = [
    ...(number === null ? [] : [{ kind: 'number', number: Number(number) } as const]),
    ...(rule === null ? [] : [{ kind: 'rule', rule } as const]),
    ...(values.all === true ? [{ kind: 'all' } as const] : []),
  ]
  const accept = optional(values, 'accept')
  const resolutions: Resolution[] = [
    ...(values.repair === true ? [{ kind: 'repair', text: optional(values, 'repair-text') } as const] : []),
    ...(accept === null ? [] : [{ kind: 'accept', reason: accept } as const]),
  ]
  const [choice] = choices
  const [resolution] = resolutions
  if (choice === undefined || choices.length > 1)
    return wrong('“resolve” needs one of --finding N, --rule R and --all.')
  if (number !== null && !/^[1-9]\d{0,8}$/.test(number)) return wrong('--finding is a number from 1.')
  if (resolution === undefined || resolutions.length > 1)
    return wrong('“resolve” needs one of --repair [TEXT] and --accept REASON.')
  return ok({ name: 'resolve', release, choice, resolution, as: optional(values, 'as') })
}

function parseClear(release: string, values: Values): Parsed<Command> {
  return needed(values, 'clear', 'quote', 'N', (number) =>
    needed(values, 'clear', 'by', 'NAME', (by) =>
      needed(values, 'clear', 'channel', 'TEXT', (channel) =>
        needed(values, 'clear', 'as', 'PERSON', (as) =>
          /^[1-9]\d{0,8}$/.test(number)
            ? ok({ name: 'clear', release, quote: Number(number), by, channel, as })
            : wrong('--quote is a number from 1.'),
        ),
      ),
    ),
  )
}

function parseExport(targets: readonly string[], values: Values): Parsed<Command> {
  return needed(values, 'export', 'format', exportFormats.join(','), (list) =>
    needed(values, 'export', 'out', 'DIR', (folder) =>
      withRevision(values, (number) => {
        const names = list.split(',').map((name) => name.trim())
        const unknown = names.find((name) => !isExportFormat(name))
        if (unknown !== undefined)
          return wrong(`The format “${unknown}” is not there; there are ${exportFormats.join(', ')}.`)
        if (number !== null && targets.length > 1)
          return wrong('--revision N goes with one release, for each counts its own.')
        if (number !== null && values.approved === true)
          return wrong('“export” takes either --approved or --revision N.')
        const source: ExportSource =
          number !== null
            ? { kind: 'revision', number }
            : { kind: values.approved === true ? 'approved' : 'workingCopy' }
        const formats = [...new Set(names.filter(isExportFormat))]
        const lists = Array.isArray(values.list) ? values.list.map(String) : []
        const attachesPdf = values['attach-pdf'] === true
        if ((lists.length > 0 || attachesPdf) && !formats.includes('eml'))
          return wrong('--list and --attach-pdf go with --format eml.')
        const beside = { manifest: values.manifest === true, pressKit: values['press-kit'] === true }
        return ok({ name: 'export', targets, formats, folder, source, lists, attachesPdf, ...beside })
      }),
    ),
  )
}

const isExportFormat = (name: string): name is ExportFormat => exportFormats.some((format) => format === name)

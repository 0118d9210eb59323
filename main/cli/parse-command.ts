import { isStatus, statuses, type Status } from '../../domain/approval/status'
import { exportFormats, type ExportFormat } from '../../domain/export/formats'
import { ok } from '../../domain/result'
import type { ChangeChoice } from '../../ipc/source-views'
import type { Command, ExportSource, FindingChoice, LanguageLink, Resolution } from './command'
import { needed, optional, withNumber, wrong, type Parsed, type Values } from './option-values'
import { parsePeople } from './parse-people'

/** What the command line calls the ways of taking tracked changes. */
const changeWords: Readonly<Record<string, ChangeChoice>> = {
  accept: 'accept',
  reject: 'reject',
  suggest: 'keep',
}

/** Reads what stands behind the name of a command, with its options. */
export function parseCommand(name: string, rest: readonly string[], values: Values): Parsed<Command> {
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

import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { InterfaceLanguage } from '../../domain/language'
import { ok } from '../../domain/result'
import type { Command, GlobalOptions } from './command'
import { wrong, type Parsed, type Values } from './option-values'
import { parseCommand } from './parse-command'

/** A command line that was understood. */
export interface ParsedCommandLine {
  readonly options: GlobalOptions
  readonly command: Command
}

type Options = NonNullable<ParseArgsConfig['options']>

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

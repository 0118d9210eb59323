import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { SetupFailure } from '../setup/failure.mjs'
import { root } from '../setup/places.mjs'
import { openCommandLine } from './command-line.mjs'
import { planResolution } from './plan-resolution.mjs'

const author = 'Ada Example'
const approver = 'Ben Example'
const print = (text) => process.stdout.write(`${text}\n`)

/**
 * The main job without a window, in a temporary store: every example release is imported, its findings
 * repaired or accepted, submitted, approved by a second person, and exported as PDF and HTML to `out/`.
 */
export async function runDemo() {
  const examples = join(root, 'examples')
  const files = (await readdir(examples)).filter((name) => name.endsWith('.txt')).sort()
  if (files.length === 0) throw new SetupFailure(`There is no example release in ${examples}.`)
  const store = await mkdtemp(join(tmpdir(), 'imprimatur-demo-'))
  const out = join(root, 'out')
  await mkdir(out, { recursive: true })
  try {
    const commandLine = openCommandLine(store)
    await commandLine.run(['people', 'add', author, '--role', 'press officer'])
    await commandLine.run(['people', 'add', approver, '--role', 'head of press'])
    for (const name of files)
      await bringToRelease(commandLine, join(examples, name), join(out, basename(name, '.txt')))
  } finally {
    await rm(store, { recursive: true, force: true })
  }
}

async function bringToRelease(commandLine, file, folder) {
  print(`\n${relative(root, file)}`)
  const [imported] = await commandLine.read(['import', file, '--as', author])
  print(`  imported: ${imported.outline.headline}`)
  await resolveFindings(commandLine, imported.id)
  await commandLine.run(['submit', imported.id, '--as', author])
  print(`  submitted by ${author}`)
  await commandLine.run(['approve', imported.id, '--as', approver])
  const { wordingHash, detailsHash, revision } = await commandLine.read(['show', imported.id])
  print(`  approved by ${approver}: revision ${revision}`)
  print(`    wording ${wordingHash}`)
  print(`    details ${detailsHash}`)
  await exportRelease(commandLine, imported.id, folder)
}

async function resolveFindings(commandLine, release) {
  const findings = await readFindings(commandLine, release)
  print(`  ${findings.length} findings`)
  for (const { number, finding, args, outcome } of planResolution(findings)) {
    await commandLine.run(['resolve', release, '--finding', String(number), ...args])
    print(`    ${finding.severity.padEnd(7)} ${finding.id}: ${JSON.stringify(finding.text)}, ${outcome}`)
  }
  const left = (await readFindings(commandLine, release)).filter(({ severity }) => severity === 'stop')
  if (left.length > 0) throw new SetupFailure(`${left.length} stops are left, the first: ${left[0].reason}`)
}

async function readFindings(commandLine, release) {
  // Status 1 says that there are stops; that is what is asked here.
  const answer = await commandLine.read(['check', release], [0, 1])
  return Array.isArray(answer) ? answer : answer.findings
}

async function exportRelease(commandLine, release, folder) {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await commandLine.run(['export', release, '--format', 'pdf,html', '--out', folder, '--approved'])
  const written = (await readdir(folder)).sort()
  for (const ending of ['.pdf', '.html'])
    if (!written.some((name) => name.endsWith(ending)))
      throw new SetupFailure(`The export wrote no ${ending} file.`)
  for (const name of written) {
    const file = join(folder, name)
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    print(`  wrote ${relative(root, file)}`)
    print(`    SHA-256 ${sha256}`)
  }
}

import { spawn } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A program that makes a PDF of an HTML file; `run` answers false where it is not here or makes none. */
export interface OtherProgram {
  readonly name: string
  readonly run: () => Promise<boolean>
}

/** The programs that an office may use in our place, each with its own profile in this folder. */
export function otherPrograms(html: string, folder: string): readonly OtherProgram[] {
  const target = join(folder, 'release.pdf')
  const profile = (name: string): string => join(folder, name)
  const program = (name: string, command: string, args: readonly string[]): OtherProgram => ({
    name,
    run: async () => {
      rmSync(target, { force: true })
      return (await succeeds(command, args)) && existsSync(target)
    },
  })
  return [
    program('libreoffice --headless --convert-to pdf', 'soffice', [
      `-env:UserInstallation=file://${profile('office')}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder, html],
    ]),
    program('weasyprint', 'weasyprint', [html, target]),
    program('chromium --headless --print-to-pdf', 'chromium', [
      ...['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile('chromium')}`],
      ...['--no-pdf-header-footer', `--print-to-pdf=${target}`, html],
    ]),
  ]
}

function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout: 120_000 })
    child.once('error', () => {
      resolve(false)
    })
    child.once('exit', (code) => {
      resolve(code === 0)
    })
  })
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type TestInfo } from '@playwright/test'
import { Desk, runCommandLine, type DeskOptions } from './desk'
import { newFolder } from './files'
import { listed, type ListedRelease } from './outline-of'

/*
 * What lies in a store before a window opens on it, made on the command line: Ada Winter writes, Cem Aydın approves.
 */

/** The two people of the press office in most tests: who writes, and who may approve. */
export function addPeople(folder: string): void {
  runCommandLine(folder, ['people', 'add', 'Ada Winter', '--role', 'Press officer'])
  runCommandLine(folder, ['people', 'add', 'Cem Aydın', '--role', 'Head of communications'])
}

/** Adds people of whom nothing is known but their names. */
export function addNamed(folder: string, ...names: readonly string[]): void {
  for (const name of names) expectDone(folder, 'people', 'add', name)
}

/** A file with this text, beside the store of a test. */
export function writtenFile(folder: string, name: string, text: string): string {
  const path = join(newFolder(folder, 'in'), name)
  writeFileSync(path, text)
  return path
}

/** The draft that Ada Winter makes of a file, the first one in the store. */
export function importAsAda(folder: string, file: string): ListedRelease {
  expectDone(folder, 'import', file, '--as', 'Ada Winter')
  const [release] = listed(folder)
  if (release === undefined) throw new Error(`Nothing was imported of ${file}`)
  return release
}

/** The draft that Ada Winter makes of a file, every finding accepted. */
export function readyDraft(folder: string, file: string): ListedRelease {
  const release = importAsAda(folder, file)
  expectDone(folder, 'resolve', release.id, '--all', '--accept', 'As in the source.', '--as', 'Ada Winter')
  return release
}

/** What Ada Winter submits of a file. */
export function submittedRelease(folder: string, file: string): ListedRelease {
  const release = readyDraft(folder, file)
  expectDone(folder, 'submit', release.id, '--as', 'Ada Winter')
  return release
}

/** What Cem Aydın approves of what Ada Winter made of a file. */
export function approvedRelease(folder: string, file: string): ListedRelease {
  const release = submittedRelease(folder, file)
  expectDone(folder, 'approve', release.id, '--as', 'Cem Aydın')
  return release
}

/** Runs the command line, which must succeed. */
function expectDone(folder: string, ...args: readonly string[]): void {
  const { status, error } = runCommandLine(folder, args)
  expect(status, `${args.join(' ')}: ${error}`).toBe(0)
}

/** Opens the window of an office with these two people, with Ada Winter at the desk. */
export async function openOffice(
  info: TestInfo,
  options: Omit<DeskOptions, 'folder' | 'as'> = {},
): Promise<Desk> {
  const folder = info.outputPath('desk')
  addPeople(folder)
  return Desk.open({ ...options, folder, as: 'Ada Winter' })
}

/** Begins a release with a headline and a lead, and waits until they are saved. */
export async function beginRelease(desk: Desk, headline: string, lead: string): Promise<void> {
  await desk.newRelease()
  await desk.write('headline', headline)
  await desk.page.keyboard.press('Enter')
  await desk.page.keyboard.type(lead)
  await desk.expectSaved()
}

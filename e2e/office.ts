import type { TestInfo } from '@playwright/test'
import { Desk, runCommandLine, type DeskOptions } from './desk'

/** The two people of the press office in most tests: who writes, and who may approve. */
export function addPeople(folder: string): void {
  runCommandLine(folder, ['people', 'add', 'Ada Winter', '--role', 'Press officer'])
  runCommandLine(folder, ['people', 'add', 'Cem Aydın', '--role', 'Head of communications'])
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

import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, expect, type ElectronApplication, type Locator, type Page } from '@playwright/test'
import { electronCommand } from '../scripts/runtime/electron-path.mjs'

const root = resolve(import.meta.dirname, '..')

/** With what the window is started. Each test owns its folder: store, settings and profile lie below it. */
export interface DeskOptions {
  readonly folder: string
  readonly as?: string
  readonly language?: 'en' | 'de'
  readonly theme?: 'light' | 'dark' | 'high-contrast'
  /** Further options of the window. */
  readonly options?: readonly string[]
  readonly size?: { readonly width: number; readonly height: number }
}

/** A node of the accessibility tree. */
export interface SpokenBlock {
  readonly role: string
  readonly name: string
  readonly text: string
}

const environmentOf = (folder: string): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  XDG_CONFIG_HOME: join(folder, 'config'),
  XDG_DATA_HOME: join(folder, 'data'),
})

type LaunchOptions = NonNullable<Parameters<typeof _electron.launch>[0]>

/**
 * Starts the application. The debugger that drives it attaches while its threads start, which once in some hundred
 * starts takes the process along: then it is started again.
 */
async function launch(options: LaunchOptions): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options)
  } catch (error) {
    if (!String(error).includes('signal=SIGSEGV')) throw error
    return _electron.launch(options)
  }
}

/** Puts the caret into the last line of a part: there may be several, and End goes to the end of one. */
export async function clickLastLine(part: Locator): Promise<void> {
  await part.waitFor()
  const box = await part.boundingBox()
  if (box === null) throw new Error('The part must be on the screen')
  await part.click({ position: { x: box.width / 4, y: box.height - 8 } })
}

/** The desk of a press officer: the application under test, in the press office's words. */
export class Desk {
  private constructor(
    readonly application: ElectronApplication,
    readonly page: Page,
    readonly folder: string,
  ) {}

  static async open(options: DeskOptions): Promise<Desk> {
    mkdirSync(options.folder, { recursive: true })
    const electron = electronCommand()
    const application = await launch({
      executablePath: electron.executable,
      args: [
        ...electron.args,
        root,
        ...['--store', join(options.folder, 'store'), '--lang', options.language ?? 'en'],
        ...['--theme', options.theme ?? 'light'],
        ...(options.as === undefined ? [] : ['--as', options.as]),
        ...(options.options ?? []),
      ],
      env: environmentOf(options.folder),
    })
    const page = await application.firstWindow()
    const { width, height } = options.size ?? { width: 1440, height: 900 }
    await page.locator('html[data-ready="true"]').waitFor()
    // A collection of garbage in the main process may take the answer along, most likely while it starts: ask again then.
    await expect(() =>
      application.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height)
        },
        { width, height },
      ),
    ).toPass()
    return new Desk(application, page, options.folder)
  }

  get storeFolder(): string {
    return join(this.folder, 'store')
  }

  region(name: 'Preview' | 'Library' | 'Editor' | 'Details' | 'History' | 'Findings'): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** A notice that says so. */
  notice(words: string): Locator {
    return this.page.locator('.notices .notice').filter({ hasText: words })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** The element of a block of the open release, by its name in the grammar. */
  part(block: string): Locator {
    return this.page.locator(`[data-block="${block}"]`)
  }

  /** Puts the caret at the end of a part and types. */
  async write(block: string, text: string): Promise<void> {
    await clickLastLine(this.part(block).first())
    await this.page.keyboard.press('End')
    await this.page.keyboard.type(text)
  }

  /** Begins to change the submitted text as an approver. It becomes another editor; what is typed before that goes nowhere. */
  async changeSubmitted(): Promise<void> {
    await this.button('With conditions').or(this.button('Mit Maßgabe')).click()
    await this.page.locator('[data-conditions-mode]').waitFor()
    await this.page.locator('.release-text[contenteditable="true"] [data-block="lead"]').waitFor()
  }

  async newRelease(): Promise<void> {
    await this.button('New release').click()
    await this.region('Editor').waitFor()
  }

  async openRelease(headline: string): Promise<void> {
    await this.page.locator('.library').getByText(headline, { exact: false }).first().click()
    await this.page.locator('[data-block="headline"]').waitFor()
  }

  async showLibrary(): Promise<void> {
    await this.button('Library').click()
    await this.region('Library').waitFor()
  }

  /** Imports a file through the button; only the file chooser of the system is stood in for. */
  async importFile(path: string): Promise<void> {
    await this.chooseInDialogs([path])
    await this.button('Import…').click()
  }

  async actAs(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: /^(Acting as|Es handelt)/ }).click()
    await this.page.getByRole('option', { name, exact: false }).click()
  }

  /** From now on every press of a pointer in the window is an error: the keyboard must do. */
  async refusePointers(): Promise<void> {
    await this.page.evaluate(() => {
      document.addEventListener(
        'pointerdown',
        () => {
          throw new Error('A pointer was used')
        },
        { capture: true },
      )
    })
    this.page.on('pageerror', (error) => {
      throw error
    })
  }

  /** Goes by Tab, as one without a mouse does, until what is named so has the focus. */
  async tabTo(role: 'button' | 'combobox', name: string): Promise<void> {
    const wanted = this.page.getByRole(role, { name, exact: true })
    await expect(wanted).toBeVisible()
    // Out of the text first: in it, Tab goes from part to part.
    if ((await this.page.locator('.ProseMirror:focus').count()) > 0) await this.page.keyboard.press('Escape')
    for (let presses = 0; presses < 80; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not reach ${name}`)
  }

  /** Chooses in a field that lists choices. */
  async chooseByKeyboard(field: string, choice: string): Promise<void> {
    await this.tabTo('combobox', field)
    await this.page.keyboard.press('Enter')
    await this.page.getByRole('option', { name: choice, exact: false }).waitFor()
    await this.page.keyboard.type(choice)
    await this.page.keyboard.press('Enter')
  }

  /**
   * What a screen reader is given of the release's text: each block's role, what it is called (a heading by its role
   * description, its name being its words), and the words within it.
   */
  async spokenBlocks(): Promise<readonly SpokenBlock[]> {
    const session = await this.page.context().newCDPSession(this.page)
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    const byId = new Map(nodes.map((node) => [node.nodeId, node]))
    const textOf = (id: string): string => {
      const node = byId.get(id)
      if (node === undefined) return ''
      if (node.role?.value === 'StaticText') return String(node.name?.value ?? '')
      return (node.childIds ?? []).map(textOf).join('')
    }
    return nodes
      .filter(({ ignored }) => !ignored)
      .map((node) => {
        const description = node.properties?.find(({ name }) => String(name) === 'roledescription')
        return {
          role: String(node.role?.value),
          name:
            description === undefined
              ? String(node.name?.value ?? '')
              : // Chromium's inspector gives this one text as the bytes of its UTF-8, one a character.
                Buffer.from(String(description.value.value), 'latin1').toString('utf8'),
          text: textOf(node.nodeId),
        }
      })
  }

  /** What the open and folder choosers of the system will answer from now on. */
  async chooseInDialogs(paths: readonly string[]): Promise<void> {
    // As at the start, the answer may be collected as garbage; asking again changes nothing.
    await expect(() =>
      this.application.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
        },
        [...paths],
      ),
    ).toPass()
  }

  /** Answers the file chooser that this opens with a picture; only the chooser of the system is stood in for. */
  async choosePicture(open: () => Promise<void>, path: string): Promise<void> {
    const waiting = this.page.waitForEvent('filechooser')
    // A round trip: from here on the page's chooser is stood in for, and none of the system's opens.
    await this.page.evaluate(() => undefined)
    const [chooser] = await Promise.all([waiting, open()])
    await chooser.setFiles(path)
  }

  /** Copies a picture that is on the screen to the clipboard of the system, as a browser's own menu does. */
  async copyPicture(picture: Locator): Promise<void> {
    await picture.scrollIntoViewIfNeeded()
    const box = await picture.boundingBox()
    if (box === null) throw new Error('The picture to copy must be on the screen')
    await this.application.evaluate(
      ({ BrowserWindow }, { x, y }) => BrowserWindow.getAllWindows()[0]?.webContents.copyImageAt(x, y),
      { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) },
    )
  }

  /** What the save chooser of the system will answer from now on. */
  async saveInDialogs(path: string): Promise<void> {
    await this.application.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path)
  }

  /** Exports as PDF and HTML into the folder that the chooser answers with. */
  async export(): Promise<void> {
    await this.button('Export…').click()
    await this.button('Choose a folder and export…').click()
  }

  /** Waits for the result of an export: these formats proven equal, and none withheld. */
  async expectExported(formats: readonly string[]): Promise<void> {
    await this.page.locator('[data-exported], [data-withheld]').first().waitFor({ timeout: 60_000 })
    await expect(this.page.locator('[data-withheld]')).toHaveText([])
    await expect(this.page.locator('[data-exported]')).toHaveCount(formats.length)
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.locator('[data-saved]').first()).toHaveAttribute('data-saved', 'saved')
  }

  async expectStatus(status: string): Promise<void> {
    await expect(this.page.locator('[data-status]').first()).toHaveAttribute('data-status', status)
  }

  /** Chooses a command of the window’s menu, by its name and so in every language. */
  async choose(command: string): Promise<void> {
    // The menu learns a moment after the page what can be done.
    await expect(async () => {
      const isEnabled = await this.application.evaluate(
        ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled,
        command,
      )
      expect(isEnabled, `the menu offers ${command}`).toBe(true)
    }).toPass()
    await this.application.evaluate(({ Menu }, id) => {
      Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
    }, command)
  }

  /** Runs the command line on the same store, beside the window. */
  run(...args: readonly string[]): {
    readonly status: number | null
    readonly out: string
    readonly error: string
  } {
    return runCommandLine(this.folder, args)
  }

  async close(): Promise<void> {
    await this.application.close()
  }

  /** Ends the application as a power cut would. */
  async kill(): Promise<void> {
    const gone = new Promise((done) => this.application.process().once('exit', done))
    this.application.process().kill('SIGKILL')
    await gone
  }
}

/** Runs `bin/imprimatur` with the store and the settings of a test's folder. */
export function runCommandLine(
  folder: string,
  args: readonly string[],
): { readonly status: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'bin/imprimatur'), '--store', join(folder, 'store'), '--lang', 'en', ...args],
    { encoding: 'utf8', env: environmentOf(folder), maxBuffer: 64 * 1024 * 1024 },
  )
  return { status, out: stdout, error: stderr }
}

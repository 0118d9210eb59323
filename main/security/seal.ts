import { app, protocol, type Session } from 'electron'
import type { Log } from '../log'
import { scheme } from './origin'

/** Must run before `ready`. Standard and secure, so that CSP, modules and the code cache work as on https. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Must run before `ready`: Chromium's own reasons to use a network are switched off one by one. */
export function sealCommandLine(): void {
  const { commandLine } = app
  // As root Chromium starts only where that switch is given, and crashes where both are.
  if (!commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/**
 * Lets a session load the application's own pages and nothing else: every other request is cancelled and logged,
 * every permission refused, the spell-checker (which fetches dictionaries even when requests are cancelled) is off.
 */
export function sealSession(session: Session, log: Log, schemes: readonly string[] = [scheme]): void {
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    decide(permission === 'clipboard-sanitized-write')
  })
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  session.webRequest.onBeforeRequest((details, decide) => {
    const isOurs = schemes.includes(new URL(details.url).protocol.slice(0, -1))
    if (!isOurs) log(`Refused request: ${details.url.slice(0, 200)}`)
    decide({ cancel: !isOurs })
  })
}

/** No page navigates away, opens a window or embeds one. */
export function sealContents(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    for (const event of ['will-navigate', 'will-redirect', 'will-attach-webview'] as const)
      // The three events share nothing but that they can be prevented, which is all that is used of them.
      contents.on(event as 'will-redirect', (navigation) => {
        navigation.preventDefault()
      })
  })
}

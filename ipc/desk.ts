import type { Result } from '../domain/result'
import type { Announcement, Channel } from './channels'
import type { Input, Output } from './contract'
import type { Failure } from './failure'
import type { ExportStep } from '../domain/export/export-step'

/** What an announcement carries. */
export interface Announced {
  readonly storeChanged: null
  readonly saveBeforeClose: null
  /** Name of a command. */
  readonly menuCommand: string
  /** Id of a release. */
  readonly openRelease: string
  readonly exportStep: ExportStep
  /** Deciding is no longer unlocked for somebody. */
  readonly personLocked: null
}

/** `window.desk`: one function a channel, which takes its input or the JSON of it, and a way to listen to announcements that gives back how to stop. */
export type Desk = {
  readonly [Name in Channel]: (input: Input<Name> | string) => Promise<Result<Output<Name>, Failure>>
} & {
  readonly on: <Name extends Announcement>(
    name: Name,
    listener: (announced: Announced[Name]) => void,
  ) => () => void
}

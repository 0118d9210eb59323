import { assertNever } from '../../domain/result'
import type { Command } from './command'
import { runConfirm, runDecide, runSubmit } from './commands/approval'
import { runClear } from './commands/clear'
import { runAudit } from './commands/audit'
import { runRecord } from './commands/record'
import { runCompare } from './commands/compare'
import { runExport } from './commands/export'
import { runIdentify } from './commands/identify'
import { runImport } from './commands/import'
import { runList } from './commands/library'
import { runLink } from './commands/link'
import { runAddPerson, runPeople, runRecordRetirement, runSetPassphrase } from './commands/people'
import { runResolve } from './commands/resolve'
import { runReturns, runSendForComment } from './commands/returns'
import { runCheck, runShow } from './commands/show'
import { runBackup, runRestore, runVerify } from './commands/store'
import type { Desk } from './desk'
import { done, type Outcome } from './outcome'
import { usage } from './usage'

/** Runs one command. */
export async function runCommand(desk: Desk, command: Command): Promise<Outcome> {
  switch (command.name) {
    case 'help':
      return done(usage[desk.language], usage[desk.language].trimEnd())
    case 'import':
      return runImport(desk, command)
    case 'list':
      return runList(desk, { words: '', status: command.status })
    case 'search':
      return runList(desk, { words: command.words, status: null })
    case 'show':
      return runShow(desk, command)
    case 'check':
      return runCheck(desk, command.target)
    case 'resolve':
      return runResolve(desk, command)
    case 'people':
      return runPeople(desk)
    case 'addPerson':
      return runAddPerson(desk, command)
    case 'setPassphrase':
      return runSetPassphrase(desk, command.person)
    case 'recordRetirement':
      return runRecordRetirement(desk, command)
    case 'submit':
      return runSubmit(desk, command)
    case 'decide':
      return runDecide(desk, command)
    case 'confirm':
      return runConfirm(desk, command)
    case 'clear':
      return runClear(desk, command)
    case 'export':
      return runExport(desk, command)
    case 'sendForComment':
      return runSendForComment(desk, command)
    case 'returns':
      return runReturns(desk, command)
    case 'link':
      return runLink(desk, command)
    case 'compare':
      return runCompare(desk, command)
    case 'record':
      return runRecord(desk, command)
    case 'audit':
      return runAudit(desk, command)
    case 'identify':
      return runIdentify(desk, command.file)
    case 'verify':
      return runVerify(desk)
    case 'backup':
      return runBackup(desk, command.file)
    case 'restore':
      return runRestore(desk, command.file)
    default:
      return assertNever(command, 'command')
  }
}

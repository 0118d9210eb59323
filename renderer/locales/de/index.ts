import { afterIssue } from './after-issue'
import { editorMessages } from '../../editor/messages'
import { application } from './application'
import { clearance } from './clearance'
import { approval } from './approval'
import { commands } from './commands'
import { common } from './common'
import { compare } from './compare'
import { contributions } from './contributions'
import { counts } from './counts'
import { editor } from './editor'
import { find } from './find'
import { identity } from './identity'
import { identify } from './identify'
import { images } from './images'
import { languageVersions } from './language-versions'
import { importReview } from './import-review'
import { library } from './library'
import { organisation } from './organisation'
import { origins } from './origins'
import { mailing } from './mailing'
import { panels } from './panels'
import { paste } from './paste'
import { templates } from './templates'
import { preview } from './preview'
import { writing } from './writing'
import { returns } from './returns'
import { shell } from './shell'
import { shared } from './shared'
import { signing } from './signing'

/** All words of the window in German, the source of the catalogue's keys. Each part of the window has its file. */
export const de = {
  ...common,
  ...compare,
  ...commands,
  ...application,
  ...identity,
  ...identify,
  ...images,
  ...languageVersions,
  ...library,
  ...importReview,
  ...find,
  ...editor,
  ...organisation,
  ...origins,
  ...mailing,
  ...panels,
  ...paste,
  ...preview,
  ...counts,
  ...writing,
  ...templates,
  ...approval,
  ...afterIssue,
  ...clearance,
  ...contributions,
  ...returns,
  ...shared,
  ...signing,
  ...shell,
  editor: editorMessages.de,
}

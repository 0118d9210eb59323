import { bareMail, type MailSetup } from '../../domain/mail/mail-setup'
import { addressProblem, uniqueMailboxes } from '../../domain/mail/mailbox'
import { tidyRecipient } from '../../domain/mail/recipient'
import { writeRecipients } from '../../domain/mail/write-recipients'
import { fail, ok, type Result } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Failure } from '../../ipc/failure'
import type { DistributionListView } from '../../ipc/mailing-views'
import { writeWhereChosen } from './write-where-chosen'
import type { Services } from './services'

/** The distribution lists of the office, and its mailbox. */
export function mailingHandlers({
  store,
  newId,
  settings,
  chooseTarget,
}: Services): Pick<
  Handlers,
  | 'listDistributionLists'
  | 'saveDistributionList'
  | 'deleteDistributionList'
  | 'saveRecipients'
  | 'deleteRecipients'
  | 'saveListAsFile'
  | 'readMailbox'
  | 'saveMailbox'
> {
  return {
    listDistributionLists: async () => {
      const listed = await store.listDistributionLists(null)
      return listed.ok ? ok([...listed.value]) : listed
    },
    saveDistributionList: async ({ list, name }) => {
      const id = list ?? newId()
      const saved = await store.saveDistributionList({ id, name: name.normalize('NFC') })
      return saved.ok ? ok({ id }) : saved
    },
    deleteDistributionList: (input) => store.deleteDistributionList(input),
    saveRecipients: async ({ list, recipients }) => {
      const tidy = recipients.map(({ id, ...recipient }) => ({
        ...tidyRecipient(recipient),
        id: id ?? newId(),
      }))
      const wrong = tidy.find(({ address }) => addressProblem(address) !== null)
      if (wrong !== undefined) return fail({ code: 'addressInvalid', address: wrong.address })
      const saved = await store.saveRecipients({ list, recipients: tidy })
      return saved.ok ? ok({ ids: tidy.map(({ id }) => id) }) : saved
    },
    deleteRecipients: (input) => store.deleteRecipients(input),
    saveListAsFile: async ({ list }) => {
      const found = await findList(store, ({ id }) => id === list, list)
      if (!found.ok) return found
      const { name, recipients } = found.value
      const fileName = `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`
      return writeWhereChosen(
        { chooseTarget },
        fileName,
        writeRecipients(recipients, settings.read().language),
      )
    },
    readMailbox: () => store.readMailbox(null),
    saveMailbox: ({ mailbox }) => {
      if (mailbox === null) return store.saveMailbox({ mailbox })
      const { name, address } = tidyRecipient({ ...mailbox, outlet: '', note: '' })
      return addressProblem(address) === null
        ? store.saveMailbox({ mailbox: { name, address } })
        : Promise.resolve(fail({ code: 'addressInvalid', address }))
    },
  }
}

/** Who sends a mail and who gets it: everybody on these lists, each once. */
export async function readMailSetup(
  { store }: Pick<Services, 'store'>,
  mail: { readonly lists: readonly string[]; readonly attachesPdf: boolean } | undefined,
): Promise<Result<MailSetup, Failure>> {
  if (mail === undefined) return ok(bareMail)
  const mailbox = await store.readMailbox(null)
  if (!mailbox.ok) return mailbox
  const listed = await store.listDistributionLists(null)
  if (!listed.ok) return listed
  const missing = mail.lists.find((list) => !listed.value.some(({ id }) => id === list))
  if (missing !== undefined) return fail({ code: 'listNotFound', list: missing })
  const chosen = listed.value.filter(({ id }) => mail.lists.includes(id))
  const recipients = uniqueMailboxes(
    chosen.flatMap(({ recipients: all }) => all.map(({ name, address }) => ({ name, address }))),
  )
  return ok({ mailbox: mailbox.value, recipients, attachesPdf: mail.attachesPdf })
}

/** The id of the list that has this name or id. */
export async function listIdOf(
  { store }: Pick<Services, 'store'>,
  reference: string,
): Promise<Result<string, Failure>> {
  const wanted = reference.normalize('NFC').trim().toLowerCase()
  const found = await findList(
    store,
    ({ id, name }) => id === reference || name.toLowerCase() === wanted,
    reference,
  )
  return found.ok ? ok(found.value.id) : found
}

async function findList(
  store: Services['store'],
  matches: (list: DistributionListView) => boolean,
  reference: string,
): Promise<Result<DistributionListView, Failure>> {
  const listed = await store.listDistributionLists(null)
  if (!listed.ok) return listed
  const found = listed.value.find(matches)
  return found === undefined ? fail({ code: 'listNotFound', list: reference }) : ok(found)
}

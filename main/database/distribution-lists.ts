import type { Mailbox } from '../../domain/mail/mailbox'
import type { Recipient } from '../../domain/mail/recipient'
import { fail, ok } from '../../domain/result'
import type { DistributionListView, RecipientView } from '../../ipc/mailing-views'
import type { Connection } from './connection'
import type { StoreContext, StoreResult } from './store-context'

type ListRow = Pick<DistributionListView, 'id' | 'name'>
type RecipientRow = RecipientView & { readonly list: string }

/** The lists of the office by name, each with its recipients by name. */
export function listDistributionLists(
  { connection }: StoreContext,
  _input: null,
): StoreResult<readonly DistributionListView[]> {
  const lists = connection.prepare<[], ListRow>('SELECT id, name FROM distribution_list').all()
  const recipients = connection
    .prepare<[], RecipientRow>('SELECT id, list, name, address, outlet, note FROM recipient')
    .all()
    .sort(
      (one, other) =>
        one.name.localeCompare(other.name, 'de') || one.address.localeCompare(other.address, 'de'),
    )
  return ok(
    lists
      .sort((one, other) => one.name.localeCompare(other.name, 'de'))
      .map((list) => ({
        ...list,
        recipients: recipients.flatMap(({ list: of, ...recipient }) => (of === list.id ? [recipient] : [])),
      })),
  )
}

/** Makes a list, or gives a known one another name. */
export function saveDistributionList({ connection }: StoreContext, { id, name }: ListRow): StoreResult<null> {
  const twin = connection
    .prepare<[], ListRow>('SELECT id, name FROM distribution_list')
    .all()
    .find((list) => list.id !== id && list.name.toLowerCase() === name.toLowerCase())
  if (twin !== undefined) return fail({ code: 'listExists', list: twin.name })
  connection
    .prepare(
      `INSERT INTO distribution_list (id, name) VALUES (@id, @name)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
    )
    .run({ id, name })
  return ok(null)
}

/** Deletes a list with everybody on it, for good. No record of it stays. */
export function deleteDistributionList(
  { connection }: StoreContext,
  { list }: { readonly list: string },
): StoreResult<null> {
  const { changes } = connection.prepare('DELETE FROM distribution_list WHERE id = ?').run(list)
  return changes === 1 ? ok(null) : fail({ code: 'listNotFound', list })
}

/** Puts people on a list, or changes those whose ids are known. All of them or none: an address stands on a list once. */
export function saveRecipients(
  { connection }: StoreContext,
  {
    list,
    recipients,
  }: { readonly list: string; readonly recipients: readonly (Recipient & { readonly id: string })[] },
): StoreResult<null> {
  if (!hasList(connection, list)) return fail({ code: 'listNotFound', list })
  const twinOf = connection.prepare<[string, string, string], { readonly id: string }>(
    'SELECT id FROM recipient WHERE list = ? AND address = ? AND id <> ?',
  )
  const save = connection.prepare(
    `INSERT INTO recipient (id, list, name, address, outlet, note)
     VALUES (@id, @list, @name, @address, @outlet, @note)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address, outlet = excluded.outlet,
       note = excluded.note`,
  )
  const addresses = new Set<string>()
  for (const { id, address } of recipients) {
    if (twinOf.get(list, address, id) !== undefined || addresses.has(address.toLowerCase()))
      return fail({ code: 'recipientExists', address })
    addresses.add(address.toLowerCase())
  }
  for (const recipient of recipients) save.run({ ...recipient, list })
  return ok(null)
}

const hasList = (connection: Connection, list: string): boolean =>
  connection.prepare('SELECT 1 FROM distribution_list WHERE id = ?').get(list) !== undefined

/** Deletes people for good. Those who are gone already are no failure. */
export function deleteRecipients(
  { connection }: StoreContext,
  { recipients }: { readonly recipients: readonly string[] },
): StoreResult<null> {
  const remove = connection.prepare('DELETE FROM recipient WHERE id = ?')
  for (const id of recipients) remove.run(id)
  return ok(null)
}

/** The mailbox of the office, null where none was given. */
export function readMailbox({ connection }: StoreContext, _input: null): StoreResult<Mailbox | null> {
  const row = connection.prepare<[], Mailbox>('SELECT name, address FROM office_mailbox').get()
  return ok(row ?? null)
}

/** Keeps the mailbox of the office, or forgets it. */
export function saveMailbox(
  { connection }: StoreContext,
  { mailbox }: { readonly mailbox: Mailbox | null },
): StoreResult<null> {
  connection.prepare('DELETE FROM office_mailbox').run()
  if (mailbox !== null)
    connection
      .prepare('INSERT INTO office_mailbox (only, name, address) VALUES (1, @name, @address)')
      .run(mailbox)
  return ok(null)
}

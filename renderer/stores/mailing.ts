import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Mailbox } from '../../domain/mail/mailbox'
import type { Recipient } from '../../domain/mail/recipient'
import type { DistributionListView, RecipientView } from '../../ipc/mailing-views'
import { ask, type Answer } from '../api'
import { useNoticesStore } from './notices'

/** The distribution lists of the office, and its mailbox. */
export const useMailingStore = defineStore('mailing', () => {
  const lists = shallowRef<readonly DistributionListView[]>([])
  const mailbox = shallowRef<Mailbox | null>(null)

  async function refresh(): Promise<void> {
    const [listed, office] = await Promise.all([ask('listDistributionLists', null), ask('readMailbox', null)])
    if (listed.ok) lists.value = listed.value
    else useNoticesStore().report(listed.failure)
    if (office.ok) mailbox.value = office.value
  }

  /** The value of an answer, or null where it failed; the lists are read again in any case. */
  async function perform<Value>(
    work: Promise<
      { readonly ok: true; readonly value: Value } | Extract<Answer<'readMailbox'>, { ok: false }>
    >,
  ): Promise<{ readonly value: Value } | null> {
    const answer = await work
    if (!answer.ok) useNoticesStore().report(answer.failure)
    await refresh()
    return answer.ok ? { value: answer.value } : null
  }

  /** Makes a list or renames one; gives back its id. */
  const saveList = async (list: string | null, name: string): Promise<string | null> =>
    (await perform(ask('saveDistributionList', { list, name })))?.value.id ?? null

  const deleteList = async (list: string): Promise<boolean> =>
    (await perform(ask('deleteDistributionList', { list }))) !== null

  /** Puts people on a list or changes them; gives back their ids. */
  const savePeople = async (
    list: string,
    recipients: readonly (Recipient & { readonly id: string | null })[],
  ): Promise<readonly string[] | null> =>
    (await perform(ask('saveRecipients', { list, recipients: [...recipients] })))?.value.ids ?? null

  const deletePeople = async (recipients: readonly string[]): Promise<boolean> =>
    (await perform(ask('deleteRecipients', { recipients: [...recipients] }))) !== null

  const saveMailbox = async (changed: Mailbox | null): Promise<boolean> =>
    (await perform(ask('saveMailbox', { mailbox: changed }))) !== null

  return { lists, mailbox, refresh, saveList, deleteList, savePeople, deletePeople, saveMailbox }
})

/** Somebody who is being written down; no id yet where they are new. */
export type RecipientDraft = Omit<RecipientView, 'id'> & { readonly id: string | null }

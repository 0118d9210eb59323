import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { defaultPolicy, type Policy } from '../../domain/approval/policy'
import type { DeputyshipView } from '../../ipc/approval-views'
import type { Input } from '../../ipc/contract'
import { ask } from '../api'
import { useApplicationStore } from './application'
import { useNoticesStore } from './notices'

/** The rules by which the office approves, and who decides in whose place. */
export const usePolicyStore = defineStore('policy', () => {
  const policy = shallowRef<Policy>(defaultPolicy)
  const deputies = shallowRef<readonly DeputyshipView[]>([])
  const isBusy = ref(false)

  async function refresh(): Promise<void> {
    const [rules, listed] = await Promise.all([ask('readPolicy', null), ask('listDeputies', null)])
    if (rules.ok) policy.value = rules.value
    else useNoticesStore().report(rules.failure)
    if (listed.ok) deputies.value = listed.value
    else useNoticesStore().report(listed.failure)
  }

  /** Sets the rules of the office. What was submitted before goes by those that were recorded with it. */
  async function save(changed: Policy): Promise<boolean> {
    isBusy.value = true
    const answer = await ask('savePolicy', {
      policy: changed,
      as: useApplicationStore().settings.actingAs,
    })
    isBusy.value = false
    if (answer.ok) policy.value = answer.value
    else useNoticesStore().report(answer.failure)
    return answer.ok
  }

  async function addDeputy(deputyship: Input<'addDeputy'>): Promise<boolean> {
    const answer = await ask('addDeputy', deputyship)
    if (!answer.ok) useNoticesStore().report(answer.failure)
    await refresh()
    return answer.ok
  }

  async function endDeputy(deputyship: string, as: string): Promise<void> {
    const answer = await ask('endDeputy', { deputyship, as })
    if (!answer.ok) useNoticesStore().report(answer.failure)
    await refresh()
  }

  return { policy, deputies, isBusy, refresh, save, addDeputy, endDeputy }
})

import { fail, ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import type { Services } from './services'
import { refuseUnknown } from './signing'

type PolicyHandlers = Pick<Handlers, 'readPolicy' | 'savePolicy' | 'listDeputies' | 'addDeputy' | 'endDeputy'>

/** The rules by which the office approves, and who decides in whose place. */
export function policyHandlers(services: Services): PolicyHandlers {
  const { store, now, newId } = services
  return {
    readPolicy: () => store.readPolicy(null),
    savePolicy: async ({ policy, as }) => {
      const asked = [...policy.signOffs.map(({ person }) => person), ...policy.toInform, as]
      const known = await refuseUnknown(services, asked)
      return known.ok
        ? store.savePolicy({ policy: { ...policy, deadline: null }, person: as, at: now() })
        : known
    },
    listDeputies: async () => {
      const listed = await store.listDeputies(null)
      return listed.ok ? ok([...listed.value]) : listed
    },
    addDeputy: async ({ person, deputy, firstDay, lastDay, as }) => {
      if (person === deputy || lastDay < firstDay) return fail({ code: 'deputyshipInvalid' })
      return store.addDeputy({ id: newId(), person, deputy, firstDay, lastDay, setBy: as, at: now() })
    },
    endDeputy: ({ deputyship, as }) => store.endDeputy({ id: deputyship, person: as, at: now() }),
  }
}

import { computed, type Ref } from 'vue'
import {
  checkAcceptance,
  checkAcknowledgement,
  checkAgreement,
  checkConfirmation,
  checkCountersignature,
  checkDetailsConfirmation,
  checkReturn,
  type Decider,
  type DecisionRefusal,
} from '../../domain/approval/check-decision'
import { representedBy } from '../../domain/approval/deputies'
import { standingOf, type Standing } from '../../domain/approval/standing'
import type { Result } from '../../domain/result'
import { refusalFailure } from '../../ipc/refusal-failure'
import { sentenceFor } from '../../ipc/sentences'
import { underApproval } from '../../ipc/under-approval'
import type { RevisionView } from '../../ipc/views'
import { useApplicationStore } from '../stores/application'
import { usePeopleStore } from '../stores/people'
import { usePolicyStore } from '../stores/policy'
import { useMessages } from './useMessages'
import { useNow } from './useNow'

/** A way in which whoever acts can agree: for themselves, or in the place of somebody whom they represent today. */
export interface WayToAgree {
  /** A person's id, or null. */
  readonly inPlaceOf: string | null
  /** A part of one's own, or the approval. */
  readonly isOwnPart: boolean
}

/** Where the approval of a revision stands, and what whoever acts may sign, as the domain's rules say it. */
export interface Signing {
  readonly standing: Readonly<Ref<Standing>>
  readonly isAuthor: Readonly<Ref<boolean>>
  /** The ways to agree that are open now; empty where there is none, and `refusal` says why. */
  readonly ways: Readonly<Ref<readonly WayToAgree[]>>
  readonly refusal: Readonly<Ref<string | null>>
  /** Why whoever acts may not ask for changes or reject, or null. */
  readonly returnRefusal: Readonly<Ref<string | null>>
  /** Why conditions may not be stated, or null. */
  readonly conditionsRefusal: Readonly<Ref<string | null>>
  readonly mayAccept: Readonly<Ref<boolean>>
  readonly mayCountersign: Readonly<Ref<boolean>>
  readonly mayAcknowledge: Readonly<Ref<boolean>>
  readonly mayConfirmDetails: Readonly<Ref<boolean>>
  readonly mayConfirm: (sequence: number) => boolean
  readonly nameOf: (person: string) => string
}

/** Asks the rules of approval about a revision for whoever acts in this window. */
export function useSigning(revision: () => RevisionView): Signing {
  const { t } = useMessages()
  const application = useApplicationStore()
  const people = usePeopleStore()
  const policy = usePolicyStore()
  const now = useNow()

  const under = computed(() => underApproval(revision()))
  const acting = computed(() => people.acting?.id ?? null)
  const nameOf = (id: string): string => people.people.find((person) => person.id === id)?.name ?? id
  const deputies = computed(() => ({
    deputyships: policy.deputies,
    day: new Date(now.value).toISOString().slice(0, 10),
  }))

  function decider(person: string, inPlaceOf: string | null): Decider {
    return { person, inPlaceOf, reason: '', isEmergency: false, recorded: null }
  }

  const wordsFor = (refusal: DecisionRefusal, person: string): string =>
    sentenceFor(refusalFailure(refusal, { person }, nameOf), application.settings.language)

  /** Why whoever acts may not do what is checked: that nobody acts, or what the rules say. */
  function refusalOf(check: (person: string) => Result<unknown, DecisionRefusal>): string | null {
    if (acting.value === null) return t('approval.chooseWhoActs')
    const may = check(acting.value)
    return may.ok ? null : wordsFor(may.failure, acting.value)
  }

  const may = (check: (person: string) => Result<unknown, DecisionRefusal>) =>
    computed(() => acting.value !== null && check(acting.value).ok)

  const agreed = computed(() => {
    const person = acting.value
    if (person === null) return []
    const represented = representedBy(deputies.value.deputyships, person, deputies.value.day)
    return [null, ...represented].map((inPlaceOf) => ({
      inPlaceOf,
      checked: checkAgreement(under.value, decider(person, inPlaceOf), deputies.value),
    }))
  })

  return {
    standing: computed(() => standingOf(under.value)),
    isAuthor: computed(() => under.value.authors.some((author) => author === acting.value)),
    ways: computed(() =>
      agreed.value.flatMap(({ inPlaceOf, checked }) =>
        checked.ok ? [{ inPlaceOf, isOwnPart: isOwnPart(inPlaceOf ?? acting.value) }] : [],
      ),
    ),
    refusal: computed(() =>
      refusalOf((person) => checkAgreement(under.value, decider(person, null), deputies.value)),
    ),
    returnRefusal: computed(() =>
      refusalOf((person) =>
        // A reason is asked for once the button is pressed.
        checkReturn(under.value, { ...decider(person, null), reason: '-' }, deputies.value),
      ),
    ),
    conditionsRefusal: computed(() =>
      refusalOf((person) => {
        const fresh = { ...under.value, signOffs: [], policy: { ...under.value.policy, signOffs: [] } }
        return checkAgreement(fresh, decider(person, null), deputies.value)
      }),
    ),
    mayAccept: may((person) => checkAcceptance(under.value, person)),
    mayCountersign: may((person) => checkCountersignature(under.value, person)),
    mayAcknowledge: may((person) => checkAcknowledgement(under.value, person)),
    mayConfirmDetails: may((person) => checkDetailsConfirmation(under.value, person)),
    mayConfirm: (sequence) =>
      acting.value !== null && checkConfirmation(under.value, acting.value, sequence).ok,
    nameOf,
  }

  function isOwnPart(person: string | null): boolean {
    return under.value.policy.signOffs.some((step) => step.person === person)
  }
}

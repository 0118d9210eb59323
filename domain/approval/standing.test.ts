import { describe, expect, it } from 'vitest'
import { checkAcceptance, checkAcknowledgement, checkAgreement, checkConfirmation } from './check-decision'
import { checkCountersignature, checkDetailsConfirmation, checkReturn, type Decider } from './check-decision'
import type { Deputyship } from './deputies'
import { defaultPolicy, type Policy } from './policy'
import type { SignOff, SignOffKind } from './sign-off'
import { standingOf, type RevisionUnderApproval } from './standing'

const revisionWith = (
  policy: Partial<Policy> = {},
  signOffs: readonly SignOff[] = [],
  more: Partial<RevisionUnderApproval> = {},
): RevisionUnderApproval => ({
  ...{ policy: { ...defaultPolicy, ...policy }, authors: ['ada', 'bea'], submittedBy: 'ada' },
  ...{ origin: null, signOffs },
  ...more,
})

let sequence = 0
const signed = (kind: SignOffKind, person: string, more: Partial<SignOff> = {}): SignOff => {
  sequence += 1
  return {
    ...{ sequence, kind, person, inPlaceOf: null, isEmergency: false, recorded: null, confirms: null },
    ...more,
  }
}

const decider = (person: string, more: Partial<Decider> = {}): Decider => ({
  ...{ person, inPlaceOf: null, reason: '', isEmergency: false, recorded: null },
  ...more,
})

const deputyship: Deputyship = {
  ...{ id: 'd', person: 'minister', deputy: 'secretary' },
  ...{ firstDay: '2026-03-01', lastDay: '2026-03-14' },
}
const on = (day: string) => ({ deputyships: [deputyship], day })
const today = on('2026-03-02')

describe('four eyes', () => {
  it('are enough with one who did not write', () => {
    const revision = revisionWith({}, [signed('approval', 'cem')])
    expect(standingOf(revision)).toEqual({ isApproved: true, approver: 'cem', isEmergency: false, needs: [] })
    expect(checkAgreement(revisionWith(), decider('cem'), today)).toEqual({ ok: true, value: 'approval' })
  })

  it.each(['ada', 'bea'])('are not those of an author, %s', (author) => {
    expect(checkAgreement(revisionWith(), decider(author), today)).toEqual({
      ok: false,
      failure: { kind: 'authorMayNotDecide' },
    })
    expect(standingOf(revisionWith({}, [signed('approval', author)])).isApproved).toBe(false)
  })

  it('are not those of a submitter who is missing among the authors', () => {
    const revision = revisionWith({}, [signed('approval', 'ada')], { authors: ['bea'] })
    expect(standingOf(revision).isApproved).toBe(false)
  })
})

it('lets an author approve with two eyes', () => {
  expect(checkAgreement(revisionWith({ eyes: 2 }), decider('ada'), today)).toEqual({
    ok: true,
    value: 'approval',
  })
  expect(standingOf(revisionWith({ eyes: 2 }, [signed('approval', 'ada')])).isApproved).toBe(true)
})

describe('six eyes', () => {
  it('make the first to agree sign off, and the second approve', () => {
    expect(checkAgreement(revisionWith({ eyes: 6 }), decider('cem'), today)).toMatchObject({
      value: 'signOff',
    })
    const half = revisionWith({ eyes: 6 }, [signed('signOff', 'cem')])
    expect(standingOf(half)).toMatchObject({ isApproved: false, needs: [{ kind: 'approval', count: 1 }] })
    expect(checkAgreement(half, decider('dana'), today)).toMatchObject({ value: 'approval' })
    const whole = revisionWith({ eyes: 6 }, [signed('signOff', 'cem'), signed('approval', 'dana')])
    expect(standingOf(whole)).toMatchObject({ isApproved: true, approver: 'dana' })
  })

  it('are not the same person twice', () => {
    const half = revisionWith({ eyes: 6 }, [signed('signOff', 'cem')])
    expect(checkAgreement(half, decider('cem'), today)).toEqual({
      ok: false,
      failure: { kind: 'signedAlready' },
    })
    const twice = revisionWith({ eyes: 6 }, [signed('signOff', 'cem'), signed('approval', 'cem')])
    expect(standingOf(twice).isApproved).toBe(false)
  })
})

describe('named parts', () => {
  const signOffs = [
    { person: 'cem', part: 'Recht' },
    { person: 'dana', part: 'Fachreferat' },
  ]

  it('come before the approval, in any order', () => {
    const revision = revisionWith({ signOffs })
    expect(checkAgreement(revision, decider('dana'), today)).toMatchObject({ value: 'signOff' })
    expect(checkAgreement(revision, decider('emil'), today)).toEqual({
      ok: false,
      failure: { kind: 'notYetTheirTurn', first: ['cem', 'dana'] },
    })
    const signedOff = [signed('signOff', 'dana'), signed('signOff', 'cem')]
    expect(standingOf(revisionWith({ signOffs }, signedOff))).toMatchObject({
      isApproved: false,
      needs: [{ kind: 'approval', count: 1 }],
    })
    const whole = [...signedOff, signed('approval', 'emil')]
    expect(standingOf(revisionWith({ signOffs }, whole))).toMatchObject({
      isApproved: true,
      approver: 'emil',
    })
  })

  it('are signed one after the other where they are ordered', () => {
    const revision = revisionWith({ signOffs, isOrdered: true })
    expect(checkAgreement(revision, decider('dana'), today)).toEqual({
      ok: false,
      failure: { kind: 'notYetTheirTurn', first: ['cem'] },
    })
    expect(standingOf(revision).needs.slice(0, 2)).toMatchObject([{ isNext: true }, { isNext: false }])
  })

  it('are signed by a deputy on the days of the deputyship, and on no other', () => {
    const revision = revisionWith({ signOffs: [{ person: 'minister', part: '' }] })
    const inPlace = decider('secretary', { inPlaceOf: 'minister' })
    expect(checkAgreement(revision, inPlace, on('2026-03-14'))).toMatchObject({ value: 'signOff' })
    expect(checkAgreement(revision, inPlace, on('2026-03-15'))).toMatchObject({
      failure: { kind: 'notDeputy' },
    })
    expect(checkAgreement(revision, inPlace, on('2026-02-28'))).toMatchObject({
      failure: { kind: 'notDeputy' },
    })
    const done = signed('signOff', 'secretary', { inPlaceOf: 'minister' })
    expect(standingOf(revisionWith(revision.policy, [done])).needs).toMatchObject([{ kind: 'approval' }])
  })
})

describe('conditions', () => {
  const conditions = { origin: 'conditions', submittedBy: 'cem' } as const

  it('count once an author has accepted them', () => {
    const stated = revisionWith({}, [signed('approval', 'cem')], conditions)
    expect(standingOf(stated)).toMatchObject({ isApproved: false, needs: [{ kind: 'acceptance' }] })
    expect(checkAcceptance(stated, 'ada').ok).toBe(true)
    expect(checkAcceptance(stated, 'cem').ok).toBe(false)
    expect(checkAcceptance(stated, 'dana').ok).toBe(false)
    const accepted = revisionWith({}, [...stated.signOffs, signed('acceptance', 'ada')], conditions)
    expect(standingOf(accepted)).toMatchObject({ isApproved: true, approver: 'cem' })
  })

  it('do not make their approver an author, nor an author their approver', () => {
    const stated = revisionWith({}, [signed('approval', 'ada')], { ...conditions, submittedBy: 'ada' })
    expect(standingOf(stated).isApproved).toBe(false)
    expect(checkAcceptance(stated, 'ada').ok).toBe(false)
  })
})

describe('a recorded approval', () => {
  const byTelephone = (by: string, evidence: string | null): SignOff =>
    signed('approval', 'minister', { recorded: { by, channel: 'telephone', evidence } })

  it('counts where somebody recorded it who did not write, or where there is evidence', () => {
    expect(standingOf(revisionWith({}, [byTelephone('dana', null)])).isApproved).toBe(true)
    expect(standingOf(revisionWith({}, [byTelephone('ada', 'a'.repeat(64))])).isApproved).toBe(true)
  })

  it('waits for somebody who did not write, where an author recorded it without evidence', () => {
    const told = byTelephone('ada', null)
    const revision = revisionWith({}, [told])
    expect(standingOf(revision)).toMatchObject({
      isApproved: false,
      needs: [
        { kind: 'confirmation', sequence: told.sequence },
        { kind: 'approval', count: 1 },
      ],
    })
    expect(checkConfirmation(revision, 'bea', told.sequence).ok).toBe(false)
    expect(checkConfirmation(revision, 'dana', told.sequence).ok).toBe(true)
    const confirmed = [told, signed('confirmation', 'dana', { confirms: told.sequence })]
    expect(standingOf(revisionWith({}, confirmed))).toMatchObject({ isApproved: true, approver: 'minister' })
  })

  it('is not one of who records it', () => {
    const recorded = { by: 'cem', channel: 'telephone', evidence: null } as const
    expect(checkAgreement(revisionWith(), decider('cem', { recorded }), today)).toEqual({
      ok: false,
      failure: { kind: 'recordsThemselves' },
    })
  })
})

describe('an emergency', () => {
  it('needs a reason, and leaves its mark and a task', () => {
    const alone = decider('ada', { isEmergency: true })
    expect(checkAgreement(revisionWith(), alone, today)).toMatchObject({ failure: { kind: 'reasonMissing' } })
    expect(checkAgreement(revisionWith(), { ...alone, reason: 'Hochwasser' }, today)).toMatchObject({
      value: 'approval',
    })
    const approved = revisionWith({ eyes: 6 }, [signed('approval', 'ada', { isEmergency: true })])
    expect(standingOf(approved)).toEqual({
      ...{ isApproved: true, approver: 'ada', isEmergency: true },
      needs: [{ kind: 'countersignature' }],
    })
    expect(checkCountersignature(approved, 'bea').ok).toBe(false)
    expect(checkCountersignature(approved, 'cem').ok).toBe(true)
    const second = revisionWith({}, [...approved.signOffs, signed('countersignature', 'cem')])
    expect(standingOf(second)).toMatchObject({ isApproved: true, isEmergency: true, needs: [] })
    expect(checkCountersignature(second, 'dana').ok).toBe(false)
  })
})

describe('changed details', () => {
  const details = revisionWith({}, [], { origin: 'details', authors: ['cem'], submittedBy: 'cem' })

  it('hold once a second person has confirmed them, an author of the wording too', () => {
    expect(standingOf(details)).toMatchObject({ isApproved: false, needs: [{ kind: 'detailsConfirmation' }] })
    expect(checkDetailsConfirmation(details, 'cem').ok).toBe(false)
    expect(checkDetailsConfirmation(details, 'ada').ok).toBe(true)
    const confirmed = { ...details, signOffs: [signed('detailsConfirmation', 'ada')] }
    expect(standingOf(confirmed)).toMatchObject({ isApproved: true, approver: 'ada' })
    expect(checkAgreement(details, decider('ada'), today)).toMatchObject({
      failure: { kind: 'nothingToSign' },
    })
  })
})

it('asks for a reason where a revision is given back, and lets no author do it', () => {
  expect(checkReturn(revisionWith(), decider('cem'), today)).toMatchObject({
    failure: { kind: 'reasonMissing' },
  })
  expect(checkReturn(revisionWith(), decider('cem', { reason: 'Zahl falsch' }), today).ok).toBe(true)
  expect(checkReturn(revisionWith(), decider('ada', { reason: 'Zahl falsch' }), today)).toMatchObject({
    failure: { kind: 'authorMayNotDecide' },
  })
})

it('is acknowledged once by who is to be informed, and waits for nobody to do so', () => {
  const revision = revisionWith({ toInform: ['cem'] }, [signed('approval', 'dana')])
  expect(standingOf(revision).isApproved).toBe(true)
  expect(checkAcknowledgement(revision, 'cem').ok).toBe(true)
  expect(checkAcknowledgement(revision, 'emil').ok).toBe(false)
  const known = revisionWith(revision.policy, [signed('acknowledgement', 'cem')])
  expect(checkAcknowledgement(known, 'cem').ok).toBe(false)
})

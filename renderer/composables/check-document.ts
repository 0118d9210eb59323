import type { ReleaseNode } from '../../domain/document/parse'
import { findFindings } from '../../domain/findings/find-findings'
import type { Finding } from '../../domain/findings/finding'
import type { Budgets } from '../../domain/kinds/budgets'
import { canonicalForm, type CanonicalForm } from '../../domain/revision/canonical-form'

export interface DocumentCheck {
  readonly findings: readonly Finding[]
  readonly form: Pick<CanonicalForm, 'wordingHash' | 'detailsHash'>
}

/** All that the window derives from a text, in a pause of typing. `now` is what an embargo is measured by. */
export const checkDocument = (release: ReleaseNode, now: Date, budgets: Budgets): DocumentCheck => ({
  findings: findFindings(release, { now, budgets }),
  form: canonicalForm(release),
})

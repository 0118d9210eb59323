import type { Node } from 'prosemirror-model'
import { attributesOf } from '../document/attributes-of'
import * as build from '../document/builders'
import { duplicateRelease } from '../document/duplicate-release'
import { headlineOf } from '../document/outline'
import type { ReleaseNode } from '../document/parse'
import { schema } from '../document/schema'
import { labelsFor } from '../export/page-labels'
import type { CorrectionGrade } from './issue-events'
import {
  correctionNotice,
  noticeKickers,
  retractionHeadline,
  retractionNotice,
  type NoticeSubject,
} from './notices'

const subjectOf = (release: ReleaseNode): NoticeSubject => {
  const { number, issueDate } = attributesOf(release)
  return { headline: headlineOf(release), number, issueDate }
}

/**
 * A correction of an issued release: all its words with blocks of their own, above them what kind of correction it is,
 * and before the text a paragraph that names the earlier release. What is wrong in it the author then mends.
 */
export function correctionOf(release: ReleaseNode, grade: CorrectionGrade, newId: () => string): ReleaseNode {
  const copy = duplicateRelease(release, newId)
  const { language } = labelsFor(attributesOf(release).language)
  const notice = build.paragraph(correctionNotice(grade, subjectOf(release), language))
  const children = copy.children.filter(({ type }) => type !== schema.nodes.kicker)
  const front = children.filter(isFront)
  const rest = children.filter((child) => !isFront(child))
  return copy.type.createChecked({ ...copy.attrs, kind: 'correction' }, [
    build.kicker(noticeKickers[language][grade]),
    ...front,
    notice,
    ...rest,
  ])
}

const frontNodes: ReadonlySet<string> = new Set(['headline', 'subheadline', 'dateline', 'lead'])

const isFront = ({ type }: Node): boolean => frontNodes.has(type.name)

/** A short release that withdraws an issued one; its end matter is that of the release that it withdraws. */
export function retractionOf(release: ReleaseNode, reason: string, newId: () => string): ReleaseNode {
  const copy = duplicateRelease(release, newId)
  const { language } = labelsFor(attributesOf(release).language)
  const subject = subjectOf(release)
  const end = copy.children.filter(({ type }) => endNodes.has(type.name))
  return copy.type.createChecked({ ...copy.attrs, kind: 'correction', teaser: '', pressImages: [] }, [
    build.kicker(noticeKickers[language].retraction),
    build.headline(retractionHeadline(subject, language)),
    build.lead(retractionNotice(subject, language)),
    ...(reason === '' ? [] : [build.paragraph(reason)]),
    ...end,
  ])
}

const endNodes: ReadonlySet<string> = new Set(['boilerplate', 'mediaContact'])

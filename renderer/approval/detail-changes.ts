import { detailAttributes, type ReleaseAttributes } from '../../domain/document/attributes'

export type DetailName = (typeof detailAttributes)[number]
export type IssueDetails = Pick<ReleaseAttributes, DetailName>

/** The names of the issue details that are other ones. */
export const changedDetails = (before: IssueDetails, after: IssueDetails): readonly DetailName[] =>
  detailAttributes.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))

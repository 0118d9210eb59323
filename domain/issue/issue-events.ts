/** What happened to a release after its approval: it was sent, it stood online, it was withdrawn. */
export const issueEventKinds = ['sent', 'online', 'withdrawn'] as const
export type IssueEventKind = (typeof issueEventKinds)[number]

/**
 * How wrong a release was. `formal`: a slip that changes nothing that was said. `substantive`: a fact was wrong.
 * `grave`: it must not be used any more.
 */
export const correctionGrades = ['formal', 'substantive', 'grave'] as const
export type CorrectionGrade = (typeof correctionGrades)[number]

/** What a release is to the one that it follows. */
export const successorKinds = ['correction', 'newVersion', 'retraction'] as const
export type SuccessorKind = (typeof successorKinds)[number]

/** "BOSTON--(BUSINESS WIRE)--": some wire services set no space between a dateline and the text behind it. */
const endsTight = /\S(?:--?|–|—)\([^()]*\)(?:--|–|—)$/u

/** A dateline that runs into the lead, with the space that parts the two. */
export const beforeLead = (dateline: string): string => (endsTight.test(dateline) ? dateline : `${dateline} `)

import { CircleAlert, CircleCheck, Info, TriangleAlert } from '@lucide/vue'

/** What a message is: the sign beside it. */
export const toneIcons = { hint: Info, good: CircleCheck, warning: TriangleAlert, stop: CircleAlert } as const

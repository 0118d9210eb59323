import type { Status } from '../approval/status'

/** Whether words may be replaced in a release without opening it: not under the eyes of who is reading it, nor once it is approved. */
export const isReplaceable = (status: Status): boolean => status === 'draft' || status === 'changesRequested'

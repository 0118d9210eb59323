import { takeOverWords } from '../../domain/identify/take-over-words'
import { ok } from '../../domain/result'
import type { Handlers } from '../../ipc/contract'
import { readAskedText } from './identify'
import { readRevisionDocument } from './revision-document'
import type { Services } from './services'

/** So many places that were not put in are told. */
const mostTold = 100

/** Putting the words of a reply into the revision that it answers. */
export function takeOverReplyHandlers(services: Services): Pick<Handlers, 'takeOverReply'> {
  return {
    takeOverReply: async ({ release, revision, fileName: file, bytes, encoding }) => {
      const text = await readAskedText(services, { file, bytes, encoding })
      if (!text.ok) return text
      const submitted = await readRevisionDocument(services, release, revision)
      if (!submitted.ok) return submitted
      const { document, taken, left } = takeOverWords(text.value, submitted.value.document)
      return ok({ document: document.toJSON() as unknown, taken, left: left.slice(0, mostTold) })
    },
  }
}

import { identifyPath } from '../../handlers/identify'
import type { IdentifiedView } from '../../../ipc/identify-views'
import type { Desk } from '../desk'
import { done, failedWith, type Outcome } from '../outcome'

const words = {
  de: {
    instead: 'statt',
    missing: 'fehlt',
    added: 'hinzugefügt',
    contact: 'Der Pressekontakt ist ein anderer oder fehlt.',
  },
  en: {
    instead: 'instead of',
    missing: 'missing',
    added: 'added',
    contact: 'The media contact is another one or missing.',
  },
}

/** Tells which revision a file is; status 0 only where it is word for word an approved one. */
export async function runIdentify({ services, language }: Desk, file: string): Promise<Outcome> {
  const identified = await identifyPath(services, file)
  if (!identified.ok) return failedWith(identified.failure, language)
  const { sentence, verdict, revision } = identified.value
  const outcome = done(
    identified.value,
    [sentence[language], ...detailLines(verdict, words[language])].join('\n'),
  )
  const isApproved = verdict.kind === 'same' && revision?.status === 'approved'
  return isApproved ? outcome : { ...outcome, status: 1 }
}

function detailLines(
  verdict: IdentifiedView['verdict'],
  { instead, missing, added, contact }: (typeof words)['de'],
): readonly string[] {
  switch (verdict.kind) {
    case 'same':
      return [
        ...verdict.between.map((text) => `  + ${text}`),
        ...(verdict.contact === false ? [contact] : []),
      ]
    case 'near':
      return verdict.differences.map(({ before, expected, found, after }) => {
        const change =
          expected === ''
            ? `${added}: [${found}]`
            : found === ''
              ? `${missing}: [${expected}]`
              : `[${found}] ${instead} [${expected}]`
        return `  … ${before} ${change} ${after} …`
      })
    case 'partly':
      return verdict.quotes.map(({ state, text, speaker }) => `  ${state}: ${text} (${speaker ?? '–'})`)
    default:
      return []
  }
}

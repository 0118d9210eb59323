import { attributesOf } from '../document/attributes-of'
import type { LocalText } from '../language'
import { kindTable, type KindPart } from '../kinds/kind-table'
import { blockOf, findingIn, isBlank, type ReadinessRule } from './readiness-rule'

const reasons: Readonly<Partial<Record<KindPart, LocalText>>> = {
  lead: {
    de: 'Diese Art von Mitteilung hat keinen Vorspann. Die Wörter bleiben; wandeln Sie ihn in einen Absatz um.',
    en: 'This kind of release has no lead. Its words stay; turn it into a paragraph.',
  },
}
const anyReason: LocalText = {
  de: 'Diesen Teil hat eine Mitteilung dieser Art sonst nicht. Die Wörter bleiben stehen.',
  en: 'A release of this kind does not usually have this part. Its words stay.',
}

/** `readiness.unexpected-part`: words in a part that this kind of release has no use for. */
export const findUnexpectedParts: ReadinessRule = (readable) =>
  kindTable[attributesOf(readable.release).kind].unexpected.flatMap((part) => {
    const block = readable.blocks.find(({ name }) => name === part)
    if (block === undefined || isBlank(block.text)) return []
    return [
      findingIn(block, {
        id: 'readiness.unexpected-part',
        severity: 'hint',
        acceptable: true,
        reason: reasons[part] ?? anyReason,
      }),
    ]
  })

/** `readiness.statement-missing`: a statement in which nobody says anything. */
export const findMissingStatement: ReadinessRule = (readable) => {
  const { release, blocks } = readable
  if (attributesOf(release).kind !== 'statement') return []
  const hasWords = blocks.some(
    ({ name, ancestors, text }) =>
      !isBlank(text) &&
      (name === 'lead' || name === 'paragraph') &&
      !ancestors.some((ancestor) => ['boilerplate', 'noteToEditors', 'mediaContact'].includes(ancestor)),
  )
  if (hasWords) return []
  return [
    findingIn(blocks.find(({ name }) => name === 'paragraph') ?? blockOf(readable, 'headline'), {
      id: 'readiness.statement-missing',
      severity: 'stop',
      acceptable: false,
      to: 0,
      reason: { de: 'Das Statement selbst fehlt noch.', en: 'The statement itself is still missing.' },
    }),
  ]
}

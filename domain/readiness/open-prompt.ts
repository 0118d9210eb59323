import { shortened } from '../findings/shortened'
import { promptOf } from '../kinds/prompts'
import { findingIn, isBlank, type ReadinessRule } from './readiness-rule'

/** `readiness.open-prompt`: a block that a template requires and that has no words yet. What asks for them is no wording. */
export const findOpenPrompts: ReadinessRule = ({ blocks }) =>
  blocks.flatMap((block) => {
    const prompt = promptOf(block.node)
    if (prompt?.isRequired !== true || !isBlank(block.text)) return []
    return [
      findingIn(block, {
        id: 'readiness.open-prompt',
        severity: 'stop',
        acceptable: false,
        reason: {
          de: `Hier fehlt noch: ${shortened(prompt.text) || 'ein Text'}`,
          en: `Still missing here: ${shortened(prompt.text) || 'a text'}`,
        },
      }),
    ]
  })

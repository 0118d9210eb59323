import { schema } from '../../domain/document/schema'
import type { NodeName } from '../../domain/document/schema'
import type { MessageKey } from '../locales/messages'

const isNodeName = (name: string): name is NodeName => Object.hasOwn(schema.nodes, name)

/** The message with a part's label, or null for a name that is no part of a release. */
export const partMessage = (name: string): MessageKey | null =>
  isNodeName(name) || name === 'pressImage' ? `part.${name}` : null

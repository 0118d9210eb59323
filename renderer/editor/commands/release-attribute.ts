import type { Command } from '@tiptap/pm/state'
import type { ReleaseAttributes } from '../../../domain/document/attributes'
import { normaliseStrings } from '../../../domain/document/parse'
import { schema } from '../../../domain/document/schema'
import { isValidAttribute } from './valid-attribute'

/** Sets one attribute of the release (language, kind, number, embargo, …) as an undoable change; refuses a value that the grammar refuses. */
export const setReleaseAttribute =
  <Name extends keyof ReleaseAttributes>(name: Name, value: ReleaseAttributes[Name]): Command =>
  (state, dispatch) => {
    const normal = normaliseStrings(value)
    if (!isValidAttribute(schema.nodes.release.spec.attrs?.[name], normal)) return false
    if (JSON.stringify(state.doc.attrs[name]) === JSON.stringify(normal)) return true
    dispatch?.(state.tr.setDocAttribute(name, normal))
    return true
  }

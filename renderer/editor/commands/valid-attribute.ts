import type { AttributeSpec } from '@tiptap/pm/model'

/** Whether the grammar takes this value for an attribute. */
export function isValidAttribute(spec: AttributeSpec | undefined, value: unknown): boolean {
  if (typeof spec?.validate !== 'function') return false
  try {
    spec.validate(value)
    return true
  } catch {
    // A validator says no by throwing; there is nothing else in it that can fail.
    return false
  }
}

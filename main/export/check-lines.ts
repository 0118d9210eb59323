import { compareText } from '../../domain/export/compare-text'
import { expectedText, type TextForm } from '../../domain/export/expected-text'
import type { PageModel } from '../../domain/export/page-model'
import type { Withheld } from '../../domain/export/withheld'

/** Why lines read from a file are not the text of the page in this form, or null. */
export function checkLines(
  lines: readonly string[],
  page: PageModel,
  form: TextForm,
  part?: 'whole' | 'body',
): Withheld | null {
  const comparison = compareText(expectedText(page, form, part), lines, 'logical')
  return comparison.kind === 'equal' ? null : { kind: 'textDiffers', difference: comparison.difference }
}

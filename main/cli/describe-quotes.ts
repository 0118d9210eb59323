import type { OutlineQuote } from '../../domain/document/outline'
import type { InterfaceLanguage } from '../../domain/language'

const words = {
  de: { cleared: 'freigegeben', open: 'nicht freigegeben', nobody: '–' },
  en: { cleared: 'cleared', open: 'not cleared', nobody: '–' },
}

/** A line for each quote, with the number by which `clear` takes it. */
export const describeQuotes = (
  quotes: readonly OutlineQuote[],
  language: InterfaceLanguage,
): readonly string[] =>
  quotes.map(({ text, speaker, cleared }, index) => {
    const { nobody, ...states } = words[language]
    const state = cleared ? states.cleared : states.open
    return `${String(index + 1)}  ${state}  ${speaker ?? nobody}: ${text.replaceAll('\n', ' ')}`
  })

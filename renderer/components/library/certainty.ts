/** A confidence (0 to 1) in words: what a person does about it. */
export function certaintyOf(confidence: number): 'sure' | 'likely' | 'guess' {
  if (confidence >= 0.9) return 'sure'
  return confidence >= 0.6 ? 'likely' : 'guess'
}

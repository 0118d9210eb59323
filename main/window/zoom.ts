/** The sizes that everything in the window can have, as factors of the original one. */
const zoomFactors: readonly number[] = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]

/** The next size in that direction, or the original one for 0; at either end it stays. */
export function nextZoom(current: number, step: -1 | 0 | 1): number {
  if (step === 0) return 1
  const beyond = (factor: number): boolean => (factor - current) * step > 0.001
  const next = step > 0 ? zoomFactors.find(beyond) : zoomFactors.findLast(beyond)
  return next ?? current
}

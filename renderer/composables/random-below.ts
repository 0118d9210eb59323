const range = 2 ** 32

/** A number from 0 up to and without `below`, each equally likely, that nobody can foresee. */
export function randomBelow(below: number): number {
  const numbers = new Uint32Array(1)
  // The numbers above the last whole multiple would make some likelier than others.
  const limit = range - (range % below)
  do crypto.getRandomValues(numbers)
  while ((numbers[0] ?? range) >= limit)
  return (numbers[0] ?? 0) % below
}

/** Work that can be put down between its steps, so that whoever waits for something else gets it; ends with a result. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Does all the steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** Maps values to lists of others, with a step behind each, and gives them as one list. */
export function* flatMapInSteps<Value, Other>(
  values: readonly Value[],
  map: (value: Value, index: number) => readonly Other[],
): Steps<readonly Other[]> {
  const found: Other[] = []
  for (const [index, value] of values.entries()) {
    found.push(...map(value, index))
    yield
  }
  return found
}

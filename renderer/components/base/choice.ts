/** One of the values to choose. */
export interface Choice<Value extends string> {
  readonly value: Value
  readonly label: string
  /** What tells it from another of the same name, such as a job title. */
  readonly detail?: string
}

/** From more choices than this on, a list has a field that searches it. */
export const searchedFrom = 8

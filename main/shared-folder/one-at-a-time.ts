/** Runs pieces of work one after the other. */
export interface Queue {
  /** The work's value, or null where it takes longer than so many milliseconds: it still goes on, and the next waits for it. */
  readonly run: <Value>(longest: number, work: () => Promise<Value>) => Promise<Value | null>
}

/** A network drive that hangs must hold up nobody: whoever waits too long is told so and goes on. */
export function oneAtATime(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run: async (longest, work) => {
      const mine = last.then(work)
      last = mine.catch(() => undefined)
      let timer: ReturnType<typeof setTimeout> | undefined
      const tooLong = new Promise<null>((done) => {
        timer = setTimeout(() => {
          done(null)
        }, longest)
      })
      try {
        return await Promise.race([mine, tooLong])
      } finally {
        clearTimeout(timer)
      }
    },
  }
}

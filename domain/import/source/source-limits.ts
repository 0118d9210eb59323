/** The largest file that is read, in megabytes of 1,000,000 bytes: a PDF or a saved page brings its pictures along. */
export const sourceLimitMegabytes = 30

/** What a file may unpack to and be made of; all that people write is far below. */
export const sourceLimits = {
  /** Bytes of all parts that are read, unpacked. */
  unpackedBytes: 60_000_000,
  /** How much larger than its packed bytes a part of more than a megabyte may be. */
  ratio: 200,
  parts: 5_000,
  /** Elements, groups or marks inside each other. */
  depth: 400,
  elements: 1_000_000,
  pages: 500,
  /** Letters of all passages. */
  letters: 5_000_000,
} as const

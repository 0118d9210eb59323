import * as z from 'zod'

/** Why a file of some format is not read (`SourceFailure` of the domain), beside what fails with every file. */
export const sourceFailures = [
  z.object({ code: z.literal('fileEncrypted'), file: z.string() }),
  z.object({
    code: z.literal('fileDamaged'),
    file: z.string(),
    format: z.string(),
    detail: z.string(),
  }),
  z.object({
    code: z.literal('fileOverLimits'),
    file: z.string(),
    limit: z.enum(['size', 'parts', 'depth']),
  }),
  /** `format` is what the file turned out to be, e.g. `PNG`, or null. */
  z.object({ code: z.literal('fileOfOtherKind'), file: z.string(), format: z.string().nullable() }),
] as const

/** The last part of a path, whichever way its system writes it. */
export const fileNameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

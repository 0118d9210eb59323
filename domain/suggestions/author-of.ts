/** Authors' names that office programs give where they know none. */
const nobody =
  /^(?:author|unknown author|verfasser|autor|unbekannter autor|unknown|unbekannt|user|microsoft office user)?$/i

/** Who is meant by an author's name in a file: `unnamed` where the program knew none. */
export const authorOf = (name: string, unnamed: string): string =>
  nobody.test(name.trim()) ? unnamed : name.trim()

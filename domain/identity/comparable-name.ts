/** A person's name by which it is told whether two are the same: neither case nor the way of writing blanks counts. */
export const comparableName = (name: string): string =>
  name.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()

/** Whether a text is one line that can be printed: no line breaks, controls, or signs that turn the direction of what follows. */
export const isPrintableLine = (text: string): boolean =>
  !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udfff]/u.test(text)

/** A fingerprint (hex) in groups of four, as two people read it to each other. */
export const groupFingerprint = (fingerprint: string): string =>
  (fingerprint.match(/.{1,4}/g) ?? []).join(' ')

/** A mail address with the name of whoever reads it, which may be empty. */
export interface Mailbox {
  readonly name: string
  readonly address: string
}

/** Why a text is no mail address that every mail program takes. */
export type AddressProblem = 'missing' | 'invalid' | 'notAscii'

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const domainLabel = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/**
 * What is wrong with a mail address, or null: a dot-atom before the @ and a domain of at least two labels (RFC 5322, 3.4.1;
 * lengths by RFC 5321, 4.5.3.1). Quoted local parts and address literals are left out, as no newsroom has one.
 */
export function addressProblem(address: string): AddressProblem | null {
  if (address === '') return 'missing'
  if (/[^\x20-\x7e]/.test(address)) return 'notAscii'
  const at = address.lastIndexOf('@')
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)]
  const labels = domain.split('.')
  const isRight =
    at > 0 &&
    local.length <= 64 &&
    domain.length <= 253 &&
    localPart.test(local) &&
    labels.length >= 2 &&
    labels.every((label) => domainLabel.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  return isRight ? null : 'invalid'
}

/** Two addresses that reach the same mailbox: case never tells newsrooms apart. */
export const sameAddress = (address: string): string => address.toLowerCase()

/** Each address once, the first name kept, in the order given. */
export function uniqueMailboxes(mailboxes: readonly Mailbox[]): readonly Mailbox[] {
  const first = new Map<string, Mailbox>()
  for (const mailbox of mailboxes) {
    const key = sameAddress(mailbox.address)
    if (!first.has(key)) first.set(key, mailbox)
  }
  return [...first.values()]
}

import { accessible, archival, when, type Finding, type Rule } from '../finding'

const noPermissions = accessible('26-001', '7.16')
const locked = accessible('26-002', '7.16')
const encrypted = archival('6.1.3')

/** Nothing keeps a screen reader from the text, and an archive from the file. */
export const encryption: Rule = ({ file }): readonly Finding[] => {
  if (!file.trailer.has('Encrypt')) return []
  const permissions = file.number(file.entries(file.trailer.get('Encrypt')).get('P'))
  return [
    encrypted('trailer', 'the file is encrypted'),
    ...when(permissions === null, () => noPermissions('trailer', 'the permissions are not said')),
    // Bit 10: text may be taken out for accessibility.
    ...when(permissions !== null && (permissions & 512) === 0, () =>
      locked('trailer', 'assistive programs may not read the text'),
    ),
  ]
}

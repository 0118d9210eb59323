import { expect, test } from 'vitest'
import { choosePackageName, isDebianLike, parseOsRelease } from './system-packages.mjs'

const gtk = { names: ['libgtk-3-0t64', 'libgtk-3-0'] }
const bookworm = parseOsRelease('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n')
const noble = parseOsRelease('ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n')
const fedora = parseOsRelease('ID=fedora\nVERSION_ID=41\n')

test('tells Debian and its kin from other systems', () => {
  expect(isDebianLike(bookworm)).toBe(true)
  expect(isDebianLike(noble)).toBe(true)
  expect(isDebianLike(parseOsRelease('ID=linuxmint\nID_LIKE="ubuntu debian"\n'))).toBe(true)
  expect(isDebianLike(fedora)).toBe(false)
})

test('takes the name that apt knows', () => {
  expect(choosePackageName(gtk, new Set(['libgtk-3-0']), noble)).toBe('libgtk-3-0')
  expect(choosePackageName(gtk, new Set(['libgtk-3-0t64', 'libgtk-3-0']), bookworm)).toBe('libgtk-3-0t64')
})

test.each([
  ['Debian 12', bookworm, 'libgtk-3-0'],
  ['Debian 13', { ...bookworm, versionId: '13' }, 'libgtk-3-0t64'],
  ['Debian testing', { ...bookworm, versionId: '' }, 'libgtk-3-0t64'],
  ['Ubuntu 22.04', { ...noble, versionId: '22.04' }, 'libgtk-3-0'],
  ['Ubuntu 24.04', noble, 'libgtk-3-0t64'],
])('goes by the release where apt knows nothing yet: %s', (_name, system, expected) => {
  expect(choosePackageName(gtk, new Set(), system)).toBe(expected)
})

test('has one name for what was never renamed', () => {
  expect(choosePackageName({ names: ['libnss3'] }, new Set(), bookworm)).toBe('libnss3')
})

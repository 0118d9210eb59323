import { expect, test } from 'vitest'
import { explainFailure } from './failure.mjs'

test.each([
  ['ENOSPC', '', 'disk is full'],
  ['EACCES', '', 'writable'],
  ['EROFS', '', 'writable'],
  [null, 'npm error code ENOTFOUND', 'registry cannot be reached'],
  [null, 'npm error code ECONNREFUSED', 'registry cannot be reached'],
  [null, 'npm error code E404', 'does not have a package'],
  [null, 'npm error code E401', 'refuses access'],
  [null, 'npm error code EUSAGE … can only install packages when … are in sync', 'do not agree'],
  [null, 'npm error code EINTEGRITY', 'lock file'],
  [null, 'npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
])('says in one sentence what to do about %s %s', (code, output, part) => {
  const sentence = explainFailure(code, '/place', output)
  expect(sentence).toContain(part)
  expect(sentence).not.toContain('\n')
})

test('names the place', () => {
  expect(explainFailure('EROFS', '/place')).toContain('/place')
})

test('keeps silent about what it does not know', () => {
  expect(explainFailure('ESOMETHING', '/place', 'no idea')).toBeNull()
})

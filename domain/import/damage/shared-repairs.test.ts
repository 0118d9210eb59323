import { expect, it } from 'vitest'
import * as build from '../../document/builders'
import { findDamage } from './find-damage'
import { findSharedRepairs } from './shared-repairs'

const sharedIn = (text: string): readonly (readonly [string, string, number])[] =>
  findSharedRepairs(findDamage(build.release({}, build.headline('Titel'), build.paragraph(text)))).map(
    ({ sign, letters, findings }) => [sign, letters, findings.length],
  )

it('says which letter a character stands for in several words', () => {
  expect(
    sharedIn('Die \ufffdähre \ufffdährt zum Ha\ufffden, das Schi\ufffd und die M\ufffdwe bleiben.'),
  ).toEqual([['\ufffd', 'f', 3]])
})

it('says nothing of a text that has lost a letter once or twice', () => {
  expect(sharedIn('Die \ufffdähre bleibt im Ha\ufffden.')).toEqual([])
})

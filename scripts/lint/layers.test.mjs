import { expect, test } from 'vitest'
import { importFault } from './layers.mjs'

test.each([
  ['domain/approval/policy.ts', '../document/schema'],
  ['domain/document/schema.ts', 'prosemirror-model'],
  ['domain/revision/hash.ts', '@noble/hashes/sha2.js'],
  ['domain/revision/hash.test.ts', 'fast-check'],
  ['domain/revision/hash.test.ts', 'node:fs'],
  ['domain/revision/hash.test.ts', '../testing/arbitrary-release'],
  ['domain/testing/arbitrary-release.ts', 'fast-check'],
  ['ipc/views.ts', '../domain/language'],
  ['ipc/views.ts', 'zod'],
  ['main/index.ts', 'electron'],
  ['main/index.ts', './cli/index'],
  ['main/index.ts', './handlers/release'],
  ['main/handlers/release.ts', '../database/open-store'],
  ['main/handlers/release.ts', '../log'],
  ['main/database/worker.ts', 'node:worker_threads'],
  ['preload/index.ts', '../ipc/channels'],
  ['preload/index.ts', 'electron'],
  ['renderer/stores/library.ts', '../../domain/document/schema'],
  ['renderer/stores/library.ts', '../../ipc/sentences'],
  ['renderer/stores/library.ts', 'pinia'],
])('%s may import %s', (file, specifier) => {
  expect(importFault(file, specifier, false)).toBeNull()
})

test.each([
  ['domain/approval/policy.ts', '../../ipc/views'],
  ['domain/approval/policy.ts', '../../main/index'],
  ['domain/approval/policy.ts', 'zod'],
  ['domain/approval/policy.ts', '../testing/arbitrary-release'],
  ['domain/approval/policy.ts', 'node:fs'],
  ['domain/approval/policy.ts', 'fs'],
  ['ipc/views.ts', '../main/log'],
  ['main/handlers/release.ts', 'electron'],
  ['main/handlers/release.ts', '../window/create-window'],
  ['main/handlers/release.ts', '../index'],
  ['main/cli/index.ts', '../ipc/handle'],
  ['main/cli/index.ts', '../security/seal'],
  ['main/window/create-window.ts', '../../renderer/api'],
  ['main/window/create-window.ts', '../../preload/index'],
  ['preload/index.ts', '../ipc/contract'],
  ['preload/index.ts', 'node:fs'],
  ['preload/index.ts', 'zod'],
  ['renderer/api.ts', '../main/log'],
  ['renderer/api.ts', '../ipc/contract'],
  ['renderer/api.ts', 'electron'],
  ['renderer/api.ts', 'node:fs'],
  ['renderer/api.test.ts', '../main/log'],
  ['renderer/api.ts', '/main/log'],
])('%s may not import %s', (file, specifier) => {
  expect(importFault(file, specifier, false)).toEqual(expect.any(String))
})

test.each([
  ['preload/index.ts', '../ipc/desk'],
  ['preload/index.ts', '../domain/language'],
  ['renderer/api.ts', '../ipc/contract'],
])('%s may import types from %s', (file, specifier) => {
  expect(importFault(file, specifier, true)).toBeNull()
})

test('says nothing about files outside the layers', () => {
  expect(importFault('scripts/setup.mjs', 'electron', false)).toBeNull()
})

import { expect, it } from 'vitest'
import { ok } from '../../domain/result'
import { stubDesk } from '../testing/stub-desk'
import { keepEvidence } from './keep-evidence'

const kept = {
  ...{ hash: 'c'.repeat(64), fileName: 'note.txt', mediaType: 'text/plain', size: 9 },
  ...{ addedAt: '2026-05-04T06:00:00.000Z', addedBy: 'Nele Brandt', removal: null },
}

it('keeps pasted words as a text file', async () => {
  const desk = stubDesk({ addEvidence: () => ok(kept) })
  expect(await keepEvidence(' Freigabe! ', 'nele')).toEqual(ok(kept.hash))
  const bytes = new TextEncoder().encode('Freigabe!')
  expect(desk.asked).toEqual([{ name: 'addEvidence', input: { fileName: 'note.txt', bytes, as: 'nele' } }])
})

it('keeps a file as it is', async () => {
  const desk = stubDesk({ addEvidence: () => ok(kept) })
  await keepEvidence(new File([new Uint8Array([1, 2])], 'scan.pdf'), 'nele')
  expect(desk.asked[0]?.input).toEqual({ fileName: 'scan.pdf', bytes: new Uint8Array([1, 2]), as: 'nele' })
})

it('asks for nothing where there is nothing to keep', async () => {
  const desk = stubDesk({})
  expect(await keepEvidence('  ', 'nele')).toEqual(ok(null))
  expect(desk.asked).toEqual([])
})

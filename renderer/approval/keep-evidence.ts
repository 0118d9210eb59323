import { ok, type Result } from '../../domain/result'
import { ask, type WindowFailure } from '../api'

/** Keeps a file, or words as a text file, as evidence. Gives back the hash; null where there is nothing to keep. */
export async function keepEvidence(
  evidence: File | string,
  as: string,
): Promise<Result<string | null, WindowFailure>> {
  if (typeof evidence === 'string' && evidence.trim() === '') return ok(null)
  const [fileName, bytes] =
    typeof evidence === 'string'
      ? ['note.txt', new TextEncoder().encode(evidence.trim().normalize('NFC'))]
      : [evidence.name.normalize('NFC').slice(-255), new Uint8Array(await evidence.arrayBuffer())]
  const kept = await ask('addEvidence', { fileName, bytes, as })
  return kept.ok ? ok(kept.value.hash) : kept
}

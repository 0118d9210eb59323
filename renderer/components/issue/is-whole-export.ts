import type { ExportResult } from '../../../ipc/views'

/** Whether all that one release was asked for went out, press images and press kit included. */
export const isWholeExport = ({
  withheld,
  pressImages,
  pressKit,
}: Pick<ExportResult, 'withheld' | 'pressImages' | 'pressKit'>): boolean =>
  withheld.length === 0 && (pressImages?.withheld ?? pressKit?.withheld ?? null) === null

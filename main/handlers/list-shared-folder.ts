import { headlineOf } from '../../domain/document/outline'
import { ok, type Result } from '../../domain/result'
import { lockStateOf } from '../../domain/shared-folder/shared-lock'
import type { Failure } from '../../ipc/failure'
import type { SharedFolderView } from '../../ipc/shared-views'
import type { ListedShared } from '../database/shared-releases'
import { listSharedReleases, sharedReleaseFolder } from '../shared-folder/shared-folder'
import { leaveShared } from './hold-shared'
import type { Services } from './services'

type Other = SharedFolderView['notHere'][number]

/** By release: the state of its text's file when it was last read, and what was told of one that is not here. */
export type SeenStates = Map<string, { readonly stamp: string; readonly other: Other | null }>

/**
 * Lists the folder, and brings in line every release that has gone on here or there and is not `open`: what was written
 * while the folder was away is handed over so, and a lock that a window left behind is given back.
 */
export async function listSharedFolder(
  services: Services,
  root: string,
  { open, seen }: { readonly open: string | null; readonly seen: SeenStates },
): Promise<Result<SharedFolderView, Failure>> {
  const listed = await services.store.listShared(null)
  if (!listed.ok) return listed
  const rows = new Map(listed.value.map((row) => [row.release, row]))
  const view: SharedFolderView = { here: [], notHere: [], taken: 0, problem: null, problems: 0 }
  for (const release of await listSharedReleases(root)) {
    const row = rows.get(release)
    const added =
      row === undefined
        ? await listOther(services, root, { release, seen }, view)
        : await listShared(services, root, { row, open, seen }, view)
    if (added.ok) continue
    view.problem ??= added.failure
    view.problems += 1
  }
  return ok(view)
}

async function listOther(
  { store }: Services,
  root: string,
  { release, seen }: { readonly release: string; readonly seen: SeenStates },
  view: SharedFolderView,
): Promise<Result<null, Failure>> {
  const known = await store.readRelease({ release })
  if (known.ok) return ok(null)
  const folder = sharedReleaseFolder(root, release)
  const { stamp } = await folder.list()
  const before = seen.get(release)
  if (stamp === null) return ok(null)
  if (before?.stamp !== stamp || before.other === null) {
    const text = await folder.readText()
    if (!text.ok || text.value === null) return text.ok ? ok(null) : text
    const { document, version } = text.value
    const by = version.writers[0] ?? null
    seen.set(release, { stamp, other: { release, headline: headlineOf(document), by, at: version.at } })
  }
  const other = seen.get(release)?.other ?? null
  if (other !== null) view.notHere.push(other)
  return ok(null)
}

async function listShared(
  services: Services,
  root: string,
  {
    row,
    open,
    seen,
  }: { readonly row: ListedShared; readonly open: string | null; readonly seen: SeenStates },
  view: SharedFolderView,
): Promise<Result<null, Failure>> {
  const { release, token, hasGoneOn } = row
  const folder = sharedReleaseFolder(root, release)
  const before = await folder.list()
  const isOpen = release === open
  const isStale = hasGoneOn || token !== null || before.stamp !== (seen.get(release)?.stamp ?? null)
  const met = isOpen || !isStale ? null : await leaveShared(services, root, release)
  const after = met === null ? before : await folder.list()
  const editing = lockStateOf(after.lock, isOpen ? token : null, services.now())
  view.here.push({ release, editing, branches: after.branches.length })
  if (met === null) return ok(null)
  if (!met.ok) return met
  if (after.stamp !== null) seen.set(release, { stamp: after.stamp, other: null })
  if (met.value?.done === 'took' || met.value?.done === 'setAside') view.taken += 1
  return ok(null)
}

import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { parseRelease, type ReleaseNode } from '../../domain/document/parse'
import { sourcePassages as passagesOf } from '../../domain/language-versions/source-passages'
import { standingOf, type VersionStanding } from '../../domain/language-versions/standing'
import type { LanguageVersionView } from '../../ipc/language-version-views'
import { ask } from '../api'
import { useNoticesStore } from './notices'

/** A language version as the window has read it. */
export interface ReadVersion extends Omit<LanguageVersionView, 'document' | 'inLine'> {
  /** Null where it does not fit the grammar of this program. */
  readonly document: ReleaseNode | null
  /** What the source said when this was last brought in line with it; null for the source. */
  readonly inLine: {
    readonly hash: string
    readonly base: ReleaseNode | null
    readonly at: string
    readonly by: string | null
  } | null
}

/** The dialog about language versions that is open. */
export type VersionDialog =
  | { readonly kind: 'make' }
  | { readonly kind: 'link' }
  /** What has changed in the source since this version was brought in line. */
  | { readonly kind: 'changes'; readonly version: string }

/** The language versions of the open release, and where each stands against its source. */
export const useLanguageVersionsStore = defineStore('languageVersions', () => {
  const release = ref<string | null>(null)
  const versions = shallowRef<readonly ReadVersion[]>([])
  /** The open release as it stands on the screen, where that is its working copy. */
  const current = shallowRef<ReleaseNode | null>(null)
  const dialog = shallowRef<VersionDialog | null>(null)
  /** Whether the source's words stand under the text of a version. */
  const showsSource = ref(true)
  let asked = 0

  /** The open release among its versions, or undefined where it is linked with no other. */
  const own = computed(() => versions.value.find(({ id }) => id === release.value))
  const documentOf = ({ id, document }: ReadVersion): ReleaseNode | null =>
    id === release.value ? (current.value ?? document) : document
  /** The source as it stands now; null where there is none. */
  const source = computed(() => {
    const [first] = versions.value
    return first === undefined ? null : documentOf(first)
  })
  /** What the text of the open release is compared with; null where it is the source itself, or has none. */
  const sourceOfOwn = computed(() => (own.value?.inLine ? (versions.value[0]?.document ?? null) : null))
  /** For each text block of the open version what the source says there. */
  const sourcePassages = computed(() =>
    sourceOfOwn.value === null || current.value === null ? [] : passagesOf(sourceOfOwn.value, current.value),
  )
  /** By the id of the version; nothing for the source, and for what cannot be read. */
  const standings = computed((): ReadonlyMap<string, VersionStanding> => {
    const from = source.value
    if (from === null) return new Map()
    return new Map(
      versions.value.flatMap((version) => {
        const document = documentOf(version)
        if (version.inLine === null || document === null) return []
        return [[version.id, standingOf({ source: from, version: document }, version.inLine.hash)] as const]
      }),
    )
  })

  /** Reads them for a release; of another one nothing stays. */
  async function load(id: string): Promise<void> {
    if (release.value !== id) forget()
    release.value = id
    const mine = (asked += 1)
    const answer = await ask('readLanguageVersions', { release: id })
    if (mine !== asked) return
    if (!answer.ok) useNoticesStore().report(answer.failure)
    // Nothing in the place of nothing is no news: whoever follows would read the whole text again for it.
    else if (answer.value.length > 0 || versions.value.length > 0)
      versions.value = answer.value.map(versionFrom)
  }

  function forget(): void {
    asked += 1
    release.value = null
    versions.value = []
    current.value = null
    dialog.value = null
  }

  return {
    ...{ release, versions, current, dialog, showsSource, own, source, sourceOfOwn, sourcePassages },
    ...{ standings, load, forget },
  }
})

function versionFrom({ document, inLine, ...version }: LanguageVersionView): ReadVersion {
  return {
    ...version,
    document: read(document),
    inLine: inLine === null ? null : { ...inLine, base: read(inLine.base) },
  }
}

function read(document: unknown): ReleaseNode | null {
  const parsed = parseRelease(document)
  return parsed.ok ? parsed.value : null
}

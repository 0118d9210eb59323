import { ref, type Ref } from 'vue'
import type { VersionBeginning } from '../../domain/language-versions/begin-version'
import { languageName } from '../../domain/language-versions/language-name'
import { releaseHash } from '../../domain/revision/release-hash'
import type { ReleaseNode } from '../../domain/document/parse'
import type { Result } from '../../domain/result'
import { ask, type WindowFailure } from '../api'
import { useApplicationStore } from '../stores/application'
import { useLanguageVersionsStore } from '../stores/language-versions'
import { useNavigationStore } from '../stores/navigation'
import { useNoticesStore } from '../stores/notices'
import { useMessages } from './useMessages'

/** What is done with the language versions of the open release. True where it was done. */
export interface LanguageVersions {
  readonly isBusy: Readonly<Ref<boolean>>
  /** What a language is called in the language of the window. */
  readonly nameOf: (language: string) => string
  /** Makes the draft of a version and opens it. */
  readonly make: (language: string, beginning: VersionBeginning) => Promise<boolean>
  readonly link: (version: string, source: string) => Promise<boolean>
  readonly unlink: (version: string) => Promise<boolean>
  /** Notes that a version says what its source says: this text, which was looked at. */
  readonly bringInLine: (version: string, seen: ReleaseNode) => Promise<boolean>
  readonly makeSource: (version: string) => Promise<boolean>
  /** Opens one, what was typed here stored first: it is what that is compared with. */
  readonly open: (version: string) => Promise<void>
}

/** `save` puts what was typed into the store; false where that failed. */
export function useLanguageVersions(save: () => Promise<boolean>): LanguageVersions {
  const { t } = useMessages()
  const application = useApplicationStore()
  const navigation = useNavigationStore()
  const notices = useNoticesStore()
  const store = useLanguageVersionsStore()
  const isBusy = ref(false)

  /** Does one thing at a time on what is stored, says why it failed, and reads anew what is linked. */
  async function act<Value>(
    call: (release: string, as: string | null) => Promise<Result<Value, WindowFailure>>,
  ): Promise<Result<Value, WindowFailure> | null> {
    const { release } = store
    if (release === null || isBusy.value) return null
    isBusy.value = true
    try {
      if (!(await save())) return null
      const answer = await call(release, application.settings.actingAs)
      if (!answer.ok) notices.report(answer.failure)
      await store.load(release)
      return answer
    } finally {
      isBusy.value = false
    }
  }

  const say = async (
    call: () => Promise<Result<null, WindowFailure>>,
    words: () => string,
  ): Promise<boolean> => {
    const isDone = (await act(call))?.ok === true
    if (isDone) notices.say(words())
    return isDone
  }
  const as = (): string | null => application.settings.actingAs

  return {
    isBusy,
    nameOf: (language) => languageName(language)[application.settings.language],
    make: async (language, beginning) => {
      const made = await act((release, acting) =>
        ask('makeLanguageVersion', { release, language, beginning, as: acting }),
      )
      if (made?.ok === true) navigation.openRelease(made.value.id)
      return made?.ok === true
    },
    link: (release, source) =>
      say(
        () => ask('linkLanguageVersion', { release, source, as: as() }),
        () => t('languageVersions.linked'),
      ),
    unlink: (release) =>
      say(
        () => ask('unlinkLanguageVersion', { release, as: as() }),
        () => t('languageVersions.unlinked'),
      ),
    bringInLine: (release, seen) =>
      say(
        () => ask('bringInLine', { release, seen: releaseHash(seen), as: as() }),
        () => t('languageVersions.broughtInLine'),
      ),
    makeSource: (release) =>
      say(
        () => ask('makeSource', { release, as: as() }),
        () => t('languageVersions.sourceMade'),
      ),
    open: async (version) => {
      if (await save()) navigation.openRelease(version)
    },
  }
}

import { useCommands } from '../commands/window-commands'
import { useApplicationStore } from '../stores/application'
import { usePanesStore } from '../stores/panes'
import { useNoticesStore } from '../stores/notices'
import { useMessages } from './useMessages'

type Switch = 'showsInvisibles' | 'showsTypography' | 'showsOrigins' | 'isTypewriter'

/** The commands for how the text is shown while it is written: outline, focus, invisible characters, typography. */
export function useWritingCommands(isTextShown: () => boolean): { readonly leaveFocus: () => void } {
  const { t } = useMessages()
  const application = useApplicationStore()
  const panes = usePanesStore()
  const notices = useNoticesStore()
  let litLast: 'paragraph' | 'sentence' = 'paragraph'

  /** Turns a setting over and says what holds now. */
  function turn(setting: Switch, on: string, off: string): void {
    const value = !application.settings[setting]
    void application.changeSettings({ [setting]: value })
    notices.say(value ? on : off)
  }

  function setFocus(focus: 'off' | 'paragraph' | 'sentence'): void {
    if (focus !== 'off') litLast = focus
    void application.changeSettings({ focus })
    notices.say(focus === 'off' ? t('writingView.focusOff') : t('writingView.focusOn'))
  }

  const isFocused = (): boolean => application.settings.focus !== 'off'
  const leaveFocus = (): void => {
    setFocus('off')
  }

  useCommands([
    {
      id: 'toggleOutline',
      isAvailable: isTextShown,
      run: () => void panes.toggle('outline'),
    },
    {
      id: 'toggleFocus',
      isAvailable: isTextShown,
      run: () => {
        setFocus(isFocused() ? 'off' : litLast)
      },
    },
    {
      id: 'toggleFocusUnit',
      isAvailable: isTextShown,
      run: () => {
        setFocus(application.settings.focus === 'sentence' ? 'paragraph' : 'sentence')
      },
    },
    {
      id: 'leaveFocus',
      // An open menu or dialog takes Escape for itself.
      isAvailable: () => isFocused() && document.querySelector('.floating, [role="dialog"]') === null,
      run: leaveFocus,
    },
    {
      id: 'toggleTypewriter',
      isAvailable: isTextShown,
      run: () => {
        turn('isTypewriter', t('writingView.typewriterOn'), t('writingView.typewriterOff'))
      },
    },
    {
      id: 'toggleInvisibles',
      isAvailable: isTextShown,
      run: () => {
        turn('showsInvisibles', t('writingView.invisiblesOn'), t('writingView.invisiblesOff'))
      },
    },
    {
      id: 'toggleOrigins',
      isAvailable: isTextShown,
      run: () => {
        turn('showsOrigins', t('origins.on'), t('origins.off'))
      },
    },
    {
      id: 'toggleTypography',
      isAvailable: isTextShown,
      run: () => {
        turn('showsTypography', t('typography.on'), t('typography.off'))
      },
    },
  ])

  return { leaveFocus }
}

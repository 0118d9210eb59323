import type { SettingsView } from './settings'

/** How many releases are remembered as opened last. */
export const recentLimit = 10

/** What holds until somebody chooses otherwise. */
export const defaultSettings: Omit<SettingsView, 'language'> = {
  theme: 'system',
  actingAs: null,
  showsPanel: true,
  recentCommands: [],
  exportFolder: null,
  sharedFolder: null,
  exportFormats: ['pdf', 'html'],
  attachesPdf: true,
  mailLists: [],
  cmsProfile: 'typo3',
  cmsLimits: {},
  makesPressKit: false,
  embedsSource: false,
  fileName: { parts: ['purpose', 'date', 'number', 'headline'], separator: '_' },
  comparesInline: false,
  showsPreview: false,
  previewZoom: 'width',
  lineMeasure: 60,
  showsTypography: true,
  checksSpelling: true,
  showsOutline: false,
  showsInvisibles: false,
  showsOrigins: false,
  focus: 'off',
  isTypewriter: false,
  textSize: 'medium',
  measure: 'medium',
  motion: 'system',
  hasSeenWelcome: false,
  recentReleases: [],
}

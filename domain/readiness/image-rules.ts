import { attributesOf } from '../document/attributes-of'
import type { ImageText } from '../document/image-texts'
import type { PressImage } from '../document/press-images'
import type { Finding } from '../findings/finding'
import { findingIn, isBlank, type Readable, type ReadinessRule } from './readiness-rule'

type About = Pick<Finding, 'id' | 'severity' | 'acceptable' | 'reason'>

/** A finding about an image text as a whole; the file's name tells one picture without words from another. */
const about = (text: ImageText, { release }: Readable, finding: About): Finding => ({
  ...findingIn(text, { ...finding, to: 0 }),
  context: { before: nameOf(text, attributesOf(release).pressImages), after: '' },
})

const isDecorative = ({ holder }: ImageText, { release }: Readable): boolean =>
  holder.kind === 'image' && release.nodeAt(holder.position)?.attrs.decorative === true

const nameOf = ({ holder }: ImageText, images: readonly PressImage[]): string =>
  holder.kind === 'pressImage' ? (images[holder.index]?.fileName ?? '') : ''

/** `readiness.figure-without-alt`, `readiness.press-image-without-alt`: a picture needs words for those who do not see it. */
export const findImagesWithoutAlt: ReadinessRule = (readable) =>
  blankTexts(readable, 'alt').map((text) =>
    text.holder.kind === 'image'
      ? about(text, readable, {
          id: 'readiness.figure-without-alt',
          severity: 'stop',
          acceptable: false,
          reason: {
            de: 'Dem Bild fehlt ein Alternativtext; oder kennzeichnen Sie es als rein schmückend.',
            en: 'The picture lacks an alternative text; or mark it as merely decorative.',
          },
        })
      : about(text, readable, {
          id: 'readiness.press-image-without-alt',
          severity: 'stop',
          acceptable: false,
          reason: {
            de: 'Dem Pressebild fehlt ein Alternativtext.',
            en: 'The press image lacks an alternative text.',
          },
        }),
  )

/** `readiness.figure-without-credit`, `readiness.press-image-without-credit`: newsrooms must name whoever made a picture. */
export const findImagesWithoutCredit: ReadinessRule = (readable) =>
  blankTexts(readable, 'credit').map((text) =>
    text.holder.kind === 'image'
      ? about(text, readable, {
          id: 'readiness.figure-without-credit',
          // What merely decorates is often the office's own, and no newsroom takes it.
          severity: isDecorative(text, readable) ? 'warning' : 'stop',
          acceptable: true,
          reason: {
            de: 'Dem Bild fehlt der Bildnachweis.',
            en: 'The picture lacks its credit.',
          },
        })
      : about(text, readable, {
          id: 'readiness.press-image-without-credit',
          severity: 'stop',
          acceptable: true,
          reason: {
            de: 'Dem Pressebild fehlt der Bildnachweis; ohne ihn darf es niemand drucken.',
            en: 'The press image lacks its credit; without it nobody may print it.',
          },
        }),
  )

/** `readiness.press-image-without-caption`, and `readiness.caption-without-name` where somebody shown is not named in it. */
export const findIncompleteCaptions: ReadinessRule = (readable) => {
  const { pressImages } = attributesOf(readable.release)
  return textsOf(readable, 'caption').flatMap((text) => {
    const image = text.holder.kind === 'pressImage' ? pressImages[text.holder.index] : undefined
    if (image === undefined) return []
    if (isBlank(text.text))
      return [
        about(text, readable, {
          id: 'readiness.press-image-without-caption',
          severity: 'warning',
          acceptable: true,
          reason: {
            de: 'Dem Pressebild fehlt die Bildunterschrift.',
            en: 'The press image lacks its caption.',
          },
        }),
      ]
    const [missing] = namesIn(image.subject).filter((name) => !text.text.includes(name))
    if (missing === undefined) return []
    return [
      about(text, readable, {
        id: 'readiness.caption-without-name',
        severity: 'hint',
        acceptable: true,
        reason: {
          de: `Die Bildunterschrift nennt „${missing}“ nicht, obwohl das Bild die Person zeigt.`,
          en: `The caption does not name “${missing}”, whom the picture shows.`,
        },
      }),
    ]
  })
}

/** Names of people: two or more words in a row that begin in upper case. */
const namesIn = (subject: string): readonly string[] =>
  subject
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => /^\p{Lu}\S*(?:\s+(?:\p{Ll}+\s+)*\p{Lu}\S*)+$/u.test(part))

/** How near after the issue date an end of rights calls for a look, in days. */
const soon = 30

/** `readiness.rights-ended`, `readiness.rights-end-soon`: a press image must be usable on the day of issue, and should be so for a while. */
export const findEndedRights: ReadinessRule = (readable) => {
  const { pressImages, issueDate } = attributesOf(readable.release)
  const today = localDate(readable.now)
  const issue = issueDate !== null && issueDate > today ? issueDate : today
  return textsOf(readable, 'credit').flatMap((text) => {
    const end = text.holder.kind === 'pressImage' ? pressImages[text.holder.index]?.rightsEnd : null
    if (end === null || end === undefined) return []
    if (end < issue)
      return [
        about(text, readable, {
          id: 'readiness.rights-ended',
          severity: 'stop',
          acceptable: false,
          reason:
            end < today
              ? {
                  de: `Die Rechte am Pressebild endeten am ${dateIn('de', end)}. Entfernen Sie es, oder verlängern Sie die Rechte.`,
                  en: `The rights to the press image ended on ${dateIn('en', end)}. Remove it, or have the rights extended.`,
                }
              : {
                  de: `Die Rechte am Pressebild enden am ${dateIn('de', end)}, vor dem Datum der Ausgabe.`,
                  en: `The rights to the press image end on ${dateIn('en', end)}, before the issue date.`,
                },
        }),
      ]
    if (Date.parse(end) - Date.parse(issue) >= soon * 86_400_000) return []
    return [
      about(text, readable, {
        id: 'readiness.rights-end-soon',
        severity: 'warning',
        acceptable: true,
        reason: {
          de: `Das Pressebild darf nur bis ${dateIn('de', end)} verwendet werden.`,
          en: `The press image may be used only until ${dateIn('en', end)}.`,
        },
      }),
    ]
  })
}

const textsOf = ({ imageTexts }: Readable, field: ImageText['field']): readonly ImageText[] =>
  imageTexts.filter((text) => text.field === field)

const blankTexts = (readable: Readable, field: ImageText['field']): readonly ImageText[] =>
  textsOf(readable, field).filter(({ text }) => isBlank(text))

const two = (value: number): string => String(value).padStart(2, '0')

/** The calendar date where the press office sits: that of the machine. */
const localDate = (now: Date): string =>
  `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`

const dateIn = (language: string, date: string): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: 'long',
  }).format(new Date(`${date}T00:00:00Z`))

import type { PageModel, TextRole } from '../export/page-model'
import { plainTextPage } from '../mail/plain-text-page'
import { blockText, lineOf } from '../mail/render-plain-text'
import { renderCmsHtml } from './body-html'
import { bodyParts } from './body-parts'
import { cmsFields, type CmsField } from './fields'

/** A field of a CMS with what goes into it; empty where the release has nothing for it. */
export interface FilledField {
  readonly field: CmsField
  readonly text: string
}

/** What the fields of a CMS take of a release, in the order in which they are filled in. Nothing is cut. */
export function buildCmsFields(page: PageModel): readonly FilledField[] {
  const spelled = plainTextPage(page)
  const headOf = (wanted: TextRole): string =>
    page.head
      .filter(({ role }) => role === wanted)
      .map(lineOf)
      .join(' ')
  const texts: Readonly<Record<CmsField, string>> = {
    title: page.title,
    kicker: headOf('kicker'),
    subheadline: headOf('subheadline'),
    teaser: page.teaser.trim(),
    bodyHtml: renderCmsHtml(page),
    bodyText: bodyText(spelled),
    date: page.issueDate ?? '',
    embargo: page.embargo?.text ?? '',
    keywords: page.keywords.join(', '),
    mediaContact: mediaContact(spelled),
  }
  return cmsFields.map((field) => ({ field, text: texts[field] }))
}

const bodyText = (page: PageModel): string =>
  bodyParts(page)
    .map((part) =>
      part.kind === 'mark' ? part.text : part.kind === 'heading' ? lineOf(part.text) : blockText(part.block),
    )
    .filter((text) => text !== '')
    .join('\n\n')

const mediaContact = ({ sections }: PageModel): string =>
  sections
    .filter(({ part }) => part === 'mediaContact')
    .flatMap(({ blocks }) => blocks.map(blockText))
    .filter((text) => text !== '')
    .join('\n')

import type { PageBlock, PageModel, PageText } from '../export/page-model'

/** A piece of the body of a release, as the field of a CMS takes it. */
export type BodyPart =
  /** The draft mark: whoever pastes a draft must see it. */
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: PageText }
  | { readonly kind: 'block'; readonly block: PageBlock }

/** What stands in fields of its own, and so not in the body. */
const inFields = new Set<string>(['kicker', 'headline', 'subheadline'])

/** The body of a release: dateline and lead, blocks and sections, end matter but the media contact, in reading order. */
export function bodyParts(page: PageModel): readonly BodyPart[] {
  const block = (content: PageBlock): BodyPart => ({ kind: 'block', block: content })
  return [
    ...(page.draftMark === null ? [] : [{ kind: 'mark', text: page.draftMark.text } as const]),
    ...page.head.filter(({ role }) => !inFields.has(role)).map(block),
    ...page.blocks.map(block),
    ...page.sections
      .filter(({ part }) => part !== 'mediaContact')
      .flatMap(({ part, heading, blocks }): readonly BodyPart[] => [
        ...(heading === null
          ? []
          : [{ kind: 'heading', level: part === 'section' ? 2 : 3, text: heading } as const]),
        ...blocks.map(block),
      ]),
  ]
}

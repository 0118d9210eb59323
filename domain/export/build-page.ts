import type { Node } from 'prosemirror-model'
import { attributesOf } from '../document/attributes-of'
import { formatEmbargo } from '../document/format-embargo'
import type { ReleaseNode } from '../document/parse'
import { beforeLead } from '../document/run-in-dateline'
import { textDirection } from '../language'
import type { Organisation } from '../organisation/organisation'
import { fail, ok, type Result } from '../result'
import type { Hash } from '../revision/hash'
import { buildBlocks, buildText, hasText, plainRun } from './build-blocks'
import { defaultDesign } from './design/design'
import { labelsFor, type PageLabels } from './page-labels'
import type { PageAssets, PageLabel, PageModel, PageSection, PageText, TextRole } from './page-model'
import { isEmbargoAhead, type Purpose } from './purpose'
import { buildSenderParts, noSenderParts } from './sender-parts'
import { withoutSoftHyphens } from './without-soft-hyphens'

export interface PageInput {
  readonly release: ReleaseNode
  readonly purpose: Purpose
  /** The revision that the release is, null for a working copy. */
  readonly revision: {
    readonly number: number
    readonly wordingHash: Hash
  } | null
  readonly now: Date
  readonly assets?: PageAssets
  /** Who sends the release. */
  readonly sender?: Organisation
}

/** An image stands in the release whose bytes were not given. */
export interface ImagesMissing {
  readonly kind: 'imagesMissing'
  readonly assets: readonly Hash[]
}

/** Builds the page model of a release: everything that will be readable, in reading order, as plain data. */
export function buildPage(input: PageInput): Result<PageModel, ImagesMissing> {
  const { purpose, sender = null } = input
  const release = withoutSoftHyphens(input.release)
  const assets: PageAssets = input.assets ?? new Map()
  const missing = missingImages(release, assets, sender)
  if (missing.length > 0) return fail({ kind: 'imagesMissing', assets: missing })

  const attributes = attributesOf(release)
  const { language, number, issueDate, organisation } = attributes
  const labels = labelsFor(language)
  const label = (text: string): PageLabel => ({
    text,
    language: labels.language,
  })
  const children = release.children
  // The office's own words stand in releases of its own language.
  const own = sender?.language === language.split('-')[0] ? sender?.labels : undefined
  const ahead =
    attributes.embargo !== null && isEmbargoAhead(attributes.embargo, input.now) ? attributes.embargo : null
  const embargo = ahead === null ? null : label(formatEmbargo(ahead, language, own?.embargo))
  const draftMark = purpose === 'draft' || purpose === 'review' ? label(labels.draftMark) : null
  const kindAndNumber = [
    attributes.kind === 'pressRelease' && own !== undefined && own.pressRelease !== ''
      ? own.pressRelease
      : labels.kinds[attributes.kind],
    ...(number === null ? [] : [labels.number(number)]),
  ].join(' ')
  const title = (children.find(({ type }) => type.name === 'headline')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()

  const head = buildHead(children)
  const blocks = buildBlocks(
    children.filter(({ type }) => type.spec.group === 'block'),
    assets,
  )
  const sections = children.flatMap((child) => buildSection(child, assets, labels, language))
  const body = sections.filter(({ part }) => part === 'section')
  const counted = [
    ...head,
    ...blocks,
    ...body.flatMap(({ heading, blocks: inner }) => [heading ?? [], inner].flat()),
  ]

  return ok({
    ...(sender === null ? noSenderParts : buildSenderParts(sender, { attributes, labels, assets, counted })),
    design: sender?.design ?? defaultDesign,
    purpose,
    releaseKind: attributes.kind,
    revision: input.revision,
    language,
    direction: textDirection(language),
    title: title === '' ? kindAndNumber : title,
    teaser: attributes.teaser,
    keywords: attributes.keywords,
    organisation,
    number,
    issueDate,
    dateline: children.find(({ type }) => type.name === 'dateline')?.textContent ?? null,
    embargo,
    embargoedUntil: ahead?.kind === 'until' ? ahead.instant : null,
    draftMark,
    masthead: [
      ...(organisation.trim() === '' ? [] : [pageText('organisation', organisation, null)]),
      pageText('release', kindAndNumber, labels.language === language.split('-')[0] ? null : labels.language),
      ...(issueDate === null
        ? []
        : [
            pageText(
              'release',
              labels.date(issueDate),
              labels.language === language.split('-')[0] ? null : labels.language,
            ),
          ]),
    ],
    head,
    blocks,
    sections,
    pageHead: [draftMark, embargo].filter((mark) => mark !== null),
    pageFoot: {
      text: [footName(sender, organisation), kindAndNumber].filter((part) => part !== '').join(' · '),
      language,
    },
    pageNumber: label(labels.pageNumber),
  })
}

/** The foot line of the office, else whom the release names, else the office's name. */
function footName(sender: Organisation | null, organisation: string): string {
  const names = [sender?.footLine, organisation.trim(), sender?.shortName, sender?.name]
  return names.find((name) => name !== undefined && name !== '') ?? ''
}

const pageText = (role: TextRole, text: string, language: string | null): PageText => ({
  kind: 'text',
  role,
  language,
  runs: [plainRun(text)],
})

const headNames = new Set<string>(['kicker', 'headline', 'subheadline', 'dateline', 'lead'])

/** Kicker to lead; a dateline that runs in opens the lead's line. */
function buildHead(children: readonly Node[]): readonly PageText[] {
  const parts = children.filter((child) => headNames.has(child.type.name) && hasText(child))
  const isRunIn = (child: Node): boolean => child.type.name === 'dateline' && child.attrs.runIn === true
  const lead = parts.find(({ type }) => type.name === 'lead')
  const dateline = lead === undefined ? undefined : parts.find(isRunIn)
  const before = dateline === undefined ? null : beforeLead(dateline.textContent)
  return parts.flatMap((child) => {
    if (child === dateline) return []
    // The names were looked up among the roles just above.
    const text = buildText(child, child.type.name as TextRole)
    if (child !== lead || before === null) return [text]
    // Where no space parts the two, as the wires write it, nothing shows where a bold dateline would end.
    return [{ ...text, runs: [{ ...plainRun(before), strong: before.endsWith(' ') }, ...text.runs] }]
  })
}

function buildSection(
  child: Node,
  assets: PageAssets,
  labels: PageLabels,
  language: string,
): readonly PageSection[] {
  const part = child.type.name
  if (part !== 'section' && part !== 'boilerplate' && part !== 'noteToEditors' && part !== 'mediaContact')
    return []
  const headingNode = child.children.find(({ type }) => type.name === 'sectionHeading')
  const blocks = buildBlocks(
    child.children.filter((inner) => inner !== headingNode),
    assets,
  )
  const heading =
    headingNode !== undefined && hasText(headingNode)
      ? buildText(headingNode, 'sectionHeading')
      : labelOfPart(part, child, labels, language)
  if (blocks.length === 0 && (headingNode === undefined || !hasText(headingNode))) return []
  return [{ kind: 'section', part, heading, blocks }]
}

/** Notes and contacts without a heading get one, unless their text opens with just that word. */
function labelOfPart(
  part: PageSection['part'],
  node: Node,
  labels: PageLabels,
  language: string,
): PageText | null {
  if (part !== 'noteToEditors' && part !== 'mediaContact') return null
  const text = labels[part]
  if (node.textContent.trim().toLowerCase().startsWith(text.toLowerCase())) return null
  return pageText('sectionHeading', text, labels.language === language.split('-')[0] ? null : labels.language)
}

function missingImages(
  release: ReleaseNode,
  assets: PageAssets,
  sender: Organisation | null,
): readonly Hash[] {
  const logo = sender?.logo?.asset
  const missing: Hash[] = logo === undefined || assets.has(logo) ? [] : [logo]
  release.descendants((node) => {
    if (node.type.name === 'image' && !assets.has(String(node.attrs.asset)))
      missing.push(String(node.attrs.asset))
  })
  return missing
}

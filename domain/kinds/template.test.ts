import { describe, expect, it } from 'vitest'
import * as build from '../document/builders'
import { parseRelease } from '../document/parse'
import { textBlocks } from '../document/text-blocks'
import { findReadiness } from '../readiness/find-readiness'
import { builtInTemplate, builtInTemplates } from './built-in-templates'
import { promptOf } from './prompts'
import { applyTemplateBlocks, templateBlocks } from './template'

const now = new Date('2026-06-01T00:00:00Z')
const issued = build.release(
  { number: '12/2026', issueDate: '2026-05-01', organisation: 'Stadt Neuwerth' },
  build.headline('Brücke offen'),
  build.lead('Sie ist offen.'),
  build.paragraph('Eins.'),
  build.paragraph('Zwei.'),
  build.quote(build.paragraph('Gut.'), build.attribution(build.speaker('Ada Winter'))),
  build.section(build.sectionHeading('Hintergrund'), build.paragraph('Drei.'), build.paragraph('Vier.')),
  build.boilerplate(build.paragraph('Wir sind '), build.paragraph('Neuwerth.')),
)

describe('a template made of a release', () => {
  it('keeps headings and end matter, asks for the rest, and drops what follows a first paragraph', () => {
    expect(templateBlocks(issued).map(({ part, use, text }) => `${part} ${use} ${text}`.trim())).toEqual([
      'headline prompt',
      'lead prompt',
      'paragraph prompt',
      'paragraph omitted',
      'quote prompt',
      'attribution prompt',
      'sectionHeading fixed Hintergrund',
      'paragraph prompt',
      'paragraph omitted',
      'boilerplate fixed Wir sind',
      'boilerplate fixed Neuwerth.',
    ])
  })

  it('holds fixed words and prompts, and nothing of the one issue', () => {
    const blocks = templateBlocks(issued).map((block) =>
      block.part === 'lead' ? { ...block, text: 'Wer, was, wann', isRequired: true } : block,
    )
    const template = applyTemplateBlocks(issued, blocks)
    expect(template.textContent).toBe('HintergrundWir sind Neuwerth.')
    expect(template.attrs).toMatchObject({ number: null, issueDate: null, organisation: 'Stadt Neuwerth' })
    expect(textBlocks(template).map(({ node }) => promptOf(node)?.text ?? null)[1]).toBe('Wer, was, wann')
    expect(findReadiness(template, { now }).map(({ id }) => id)).toContain('readiness.open-prompt')
    expect(templateBlocks(template)[1]).toMatchObject({
      use: 'prompt',
      text: 'Wer, was, wann',
      isRequired: true,
    })
  })

  it('keeps the grammar whatever is left out', () => {
    const blocks = templateBlocks(issued).map((block) => ({
      ...block,
      use: block.canBeOmitted ? ('omitted' as const) : block.use,
    }))
    const template = applyTemplateBlocks(issued, blocks)
    expect(template.toString()).toBe(
      'release(headline, quote(paragraph, attribution), section(sectionHeading("Hintergrund")))',
    )
  })
})

describe('the templates that ship', () => {
  it.each((['de', 'en'] as const).flatMap((language) => builtInTemplates(language)))(
    '$id fits the grammar, has words only in labels, and cannot go out unfilled',
    (template) => {
      expect(parseRelease(template.document.toJSON()).ok).toBe(true)
      expect(builtInTemplate(template.id)?.name).toBe(template.name)
      for (const { text, name, ancestors } of textBlocks(template.document))
        if (text !== '') expect(name === 'sectionHeading' || ancestors.includes('tableHeader')).toBe(true)
      const stops = findReadiness(template.document, { now }).filter(({ severity }) => severity === 'stop')
      expect(stops.length).toBeGreaterThan(1)
    },
  )
})

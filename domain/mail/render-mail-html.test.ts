import { expect, it } from 'vitest'
import * as build from '../document/builders'
import { buildPage } from '../export/build-page'
import { renderMailFragment } from './render-mail-html'
import { renderPlainText } from './render-plain-text'

it('a release from right to left says its direction, and sets quotes off on their right', () => {
  const release = build.release(
    { language: 'he' },
    build.headline('מעבורת חדשה'),
    build.quote(build.paragraph('אנחנו שמחים.'), build.attribution(build.speaker('מאיה'))),
    build.paragraph('Ende ', build.link('https://example.org/', 'example.org')),
  )
  const page = buildPage({ release, purpose: 'final', revision: null, now: new Date('2026-03-02T08:00:00Z') })
  if (!page.ok) throw new Error('The release holds no images')
  const html = renderMailFragment(page.value, ({ source }) => ({ source, width: 1 }))
  expect(html).toMatch(/^<div lang="he" dir="rtl" style="/)
  expect(html).toContain('border-right:4px')
  expect(renderPlainText(page.value)).toContain('\n\nEnde example.org\n')
})

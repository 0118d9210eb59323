import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildPage } from '../../domain/export/build-page'
import { compareText } from '../../domain/export/compare-text'
import { expectedText } from '../../domain/export/expected-text'
import type { Purpose } from '../../domain/export/purpose'
import { renderHtml } from '../../domain/export/render-html'
import { arbitraryRelease } from '../../domain/testing/arbitrary-release'
import { checkForm } from './html-form'
import { readHtml } from './read-html'

const now = new Date('2026-03-02T08:00:00Z')
const linesOf = (body: string): readonly string[] => readHtml(`<!DOCTYPE html><body>${body}</body>`).lines

it('reads every release back from its HTML exactly as it was written', () => {
  fc.assert(
    fc.property(arbitraryRelease, fc.constantFrom<Purpose>('draft', 'final'), (release, purpose) => {
      const page = buildPage({ release, purpose, revision: null, now })
      if (!page.ok) throw new Error('The generated releases hold no images')
      const read = readHtml(renderHtml(page.value))
      expect(checkForm(renderHtml(page.value), page.value.design)).toBeNull()
      expect(compareText(expectedText(page.value, 'page'), read.lines, 'logical')).toEqual({ kind: 'equal' })
      expect(read).toMatchObject({
        title: page.value.title,
        language: page.value.language,
        direction: page.value.direction,
        scripts: 0,
      })
    }),
  )
})

describe('the text of an HTML file', () => {
  it.each<[string, string, readonly string[]]>([
    ['parts blocks and joins runs', '<p>a<strong>b</strong> c</p><p>d</p>', ['ab c', 'd']],
    ['joins the lines of its source', '<p>a\n  b</p>', ['a b']],
    ['numbers ordered lists', '<ol start="3"><li>a</li><li><p>b</p></li></ol>', ['3.', 'a', '4.', 'b']],
    ['numbers no other lists', '<ul><li>a</li></ul>', ['a']],
    [
      'holds no scripts, styles and templates',
      '<style>a</style><script>b</script><template>c</template>d',
      ['d'],
    ],
    ['holds nothing that HTML hides', '<p hidden>a</p><p aria-hidden="true">b</p><p>c</p>', ['c']],
    ['holds nothing that a style attribute hides', '<p style="color:red;display : none">a</p>b', ['b']],
    ['has its references resolved', '<p>&lt;&amp;&quot;&#39;&auml;</p>', [`<&"'ä`]],
  ])('%s', (_claim, body, lines) => {
    expect(linesOf(body)).toEqual(lines)
  })
})

describe('what would run', () => {
  it.each([
    ['a script', '<script>1</script>', 1],
    ['a module', '<script type="module">1</script>', 1],
    ['a handler', '<p onclick="1">a</p>', 1],
    ['a script address', '<a href=" JavaScript:alert(1)">a</a>', 1],
    ['a frame', '<iframe srcdoc="x"></iframe>', 1],
    ['a page that goes elsewhere', '<meta http-equiv="Refresh" content="0; url=https://example.org">', 1],
    ['a style sheet from elsewhere', '<link rel="stylesheet" href="https://example.org">', 1],
    ['linked data', '<script type="application/ld+json">{}</script>', 0],
    ['a link', '<a href="https://example.org">a</a>', 0],
  ])('%s is counted', (_what, body, scripts) => {
    expect(readHtml(`<!DOCTYPE html><body>${body}</body>`).scripts).toBe(scripts)
  })
})

import { describe, expect, it } from 'vitest'
import { readSource } from './read-source'

/** What is read of a page as its text, in order, and what stands apart from it. */
async function readPage(
  html: string,
): Promise<{ readonly text: readonly string[]; readonly around: readonly string[] }> {
  const source = await readSource({
    bytes: new TextEncoder().encode(html),
    file: 'page.html',
    encoding: null,
  })
  if (!source.ok) throw new Error(JSON.stringify(source.failure))
  const { passages } = source.value
  const isText = ({ kind }: (typeof passages)[number]): boolean => kind !== 'navigation' && kind !== 'hidden'
  return {
    text: passages.filter(isText).map(({ text }) => text),
    around: passages.filter((passage) => !isText(passage)).map(({ text }) => text),
  }
}

const paragraphs = [
  'Die Fähre zwischen Altufer und Neuhafen fährt vom 1. März an wieder jede halbe Stunde, auch am Sonntag.',
  'Der Kreis hat das Schiff für 2,3 Millionen Euro überholen lassen, und die Rampe ist nun ohne Stufe.',
  'Wer eine Jahreskarte hat, zahlt bis Ende April nichts, denn die Anlage wird noch erprobt, so der Betreiber.',
] as const
const body = paragraphs.map((words) => `<p>${words}</p>`).join('\n')
const links = (...names: readonly string[]): string =>
  `<ul>${names.map((name) => `<li><a href="/x">${name}</a></li>`).join('')}</ul>`

describe('the release on a saved page', () => {
  it('is told from menus that are called so by headings alone', async () => {
    const page =
      await readPage(`<title>Kreis Altufer - Presse - Fähre fährt wieder jede halbe Stunde</title><body>
      <div><h2>Servicemenü</h2>${links('Kontakt', 'Inhalt', 'Leichte Sprache')}</div>
      <div><h2>Hauptmenü</h2>${links('Kreistag', 'Verkehr', 'Bauen', 'Presse')}</div>
      <div class="wrap"><div class="c1"><h1>Fähre fährt wieder jede halbe Stunde</h1><p>Neue Rampe ohne Stufe</p>
        <div class="c2">${body}</div><h2>Schlagworte</h2></div>
        <div class="c3"><h2>Weitere Meldungen</h2>${links('Brücke gesperrt', 'Wehr erneuert')}</div></div>
      <div><h2>Seiteninformationen</h2>${links('Impressum', 'Datenschutz')}</div></body>`)
    expect(page.text).toEqual([
      'Fähre fährt wieder jede halbe Stunde',
      'Neue Rampe ohne Stufe',
      ...paragraphs,
    ])
    expect(page.around).toContain('Servicemenü')
    expect(page.around).toContain('Brücke gesperrt')
    expect(page.around).toContain('Schlagworte')
  })

  it('is read where the whole page stands in one form', async () => {
    const page = await readPage(
      `<body><form action="/"><div class="menu">${links('Start', 'Rathaus', 'Presse')}</div>
       <div><h1>Fähre fährt wieder</h1>${body}</div><input value="Suche"></form></body>`,
    )
    expect(page.text).toEqual(['Fähre fährt wieder', ...paragraphs])
  })

  it('keeps its headline that stands apart from its text, and the kicker beside that', async () => {
    const page = await readPage(
      `<head><meta property="og:title" content="Fähre fährt wieder jede halbe Stunde"></head><body>
       <nav>${links('Start', 'Rathaus')}</nav><div><div><span>Verkehr</span>
       <h2><a href="/here">Fähre fährt wieder jede halbe Stunde</a></h2></div></div>
       <div class="share"><a href="/t">Teilen</a></div><div>${body}</div></body>`,
    )
    expect(page.text).toEqual(['Verkehr', 'Fähre fährt wieder jede halbe Stunde', ...paragraphs])
  })

  it('parts a kicker from the headline that stands in the same heading', async () => {
    const page = await readPage(
      `<title>Fähre fährt wieder jede halbe Stunde - Kreis</title><body><nav>${links('Start', 'Rathaus')}</nav>
       <h1><span>Verkehr</span> Fähre fährt wieder jede halbe Stunde</h1><div>${body}</div></body>`,
    )
    expect(page.text).toEqual(['Verkehr', 'Fähre fährt wieder jede halbe Stunde', ...paragraphs])
  })

  it('keeps the contact for the press that stands in a box beside it, and leaves the one of the site', async () => {
    const page = await readPage(
      `<body><nav>${links('Start', 'Rathaus')}</nav><main><h1>Fähre fährt wieder</h1><div>${body}</div></main>
       <aside><div><h3>Pressekontakt</h3><p>Nora Willms</p><p>Telefon 0555 6600</p></div></aside>
       <footer><p>Kontakt: Kreis Altufer, Telefon 0555 1000</p></footer></body>`,
    )
    expect(page.text).toEqual([
      'Fähre fährt wieder',
      ...paragraphs,
      'Pressekontakt',
      'Nora Willms',
      'Telefon 0555 6600',
    ])
  })

  it('is whole where it runs on in sections of its own, and an item of a list stays though it is linked', async () => {
    const page = await readPage(
      `<body><nav>${links('Start', 'Rathaus')}</nav><div><section><h1>Fähre fährt wieder</h1><p>${paragraphs[0]}</p>
       <p>${paragraphs[1]}</p></section><section id="share-the-ferry-with-us"><h2>Preise</h2><p>${paragraphs[2]}</p>
       <ul><li><a href="/a">Fahrplan</a> und <a href="/b">Preise</a></li><li>Am Anleger liegen Hefte aus.</li></ul>
       </section></div></body>`,
    )
    expect(page.text).toEqual([
      'Fähre fährt wieder',
      paragraphs[0],
      paragraphs[1],
      'Preise',
      paragraphs[2],
      'Fahrplan und Preise',
      'Am Anleger liegen Hefte aus.',
    ])
  })

  it('is read where an element for pages without scripts is left open', async () => {
    const page = await readPage(
      `<body><noscript><div></noscript><nav>${links('Start', 'Rathaus')}</nav><h1>Fähre fährt wieder</h1>${body}</body>`,
    )
    expect(page.text).toEqual(['Fähre fährt wieder', ...paragraphs])
  })

  it('is found in a page of many thousand headings and boxes', async () => {
    const headings = '<h2>Meldung</h2><div><div>Kontakt</div></div>'.repeat(20_000)
    const page = await readPage(
      `<body><nav>${links('Start')}</nav><h1>Fähre fährt wieder</h1>${body}${headings}</body>`,
    )
    expect(page.text.slice(0, 4)).toEqual(['Fähre fährt wieder', ...paragraphs])
  })

  it('is all of a page that has no menu, however much of it is linked', async () => {
    const page = await readPage(
      `<body><h1>Fähre fährt wieder</h1>${body}<h2>Links</h2><p><a href="/a">Fahrplan der Fähre</a>
       <a href="/b">Preise der Fähre</a></p></body>`,
    )
    expect(page.around).toEqual([])
  })
})

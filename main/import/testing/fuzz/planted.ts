/** The name that a script sets on the global object where it is run. */
export const planted = 'plantedScriptRan'

const script = `globalThis.${planted}=1;fetch("http://127.0.0.1:9/planted")`
const address = 'http://127.0.0.1:9/planted'

/** Markup that runs or fetches something where it is taken at its word, for HTML and XML alike. */
export const plantedMarkup: readonly string[] = [
  `<script>${script}</script>`,
  `<img src="${address}.png" onerror='${script}'>`,
  `<iframe src="javascript:${encodeURIComponent(script)}"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;${script.replaceAll('"', '&quot;')}&lt;/script&gt;"></iframe>`,
  `<link rel="stylesheet" href="${address}.css"><style>@import url(${address}.css);</style>`,
  `<meta http-equiv="refresh" content="0;url=${address}">`,
  `<base href="${address}/"><a href="javascript:${encodeURIComponent(script)}">Mehr lesen</a>`,
  `<a href="data:text/html,<script>${encodeURIComponent(script)}</script>">Anlage</a>`,
  `<svg onload='${script}'><use href="${address}.svg#a"/></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror='${script}'>`,
  `<object data="${address}"></object><embed src="file:///etc/hostname">`,
  `<template><p>Verborgen</p></template><noscript><p title="</noscript><img src=x onerror=${planted}()>">`,
  `<form action="${address}"><input autofocus onfocus='${script}'><button formaction="javascript:1">Los</button></form>`,
  `<![CDATA[<script>${script}</script>]]>`,
  `<!--><script>${script}</script>-->`,
  '<p __proto__="a" constructor="b" style="position:fixed;background:url(http://127.0.0.1:9/p)">Absatz</p>',
]

/** Document types: entities that grow, that read a file, that fetch one. */
export const plantedTypes: readonly string[] = [
  `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${[...'bcdefgh'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefg'.charAt(index)};`.repeat(10)}">`).join('')}]>`,
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>',
  `<!DOCTYPE x [<!ENTITY % e SYSTEM "${address}.dtd"> %e;]>`,
  `<?xml-stylesheet type="text/xsl" href="${address}.xsl"?>`,
  `<!doctype html SYSTEM "${address}">`,
]

/** Text that other formats would act on. */
export const plantedText: readonly string[] = [
  `[Mehr](javascript:${encodeURIComponent(script)}) ![Bild](${address}.png) <${address}>`,
  `\n\n<script>${script}</script>\n\n`,
  `{\\field{\\*\\fldinst HYPERLINK "javascript:${script.replaceAll('"', "'")}"}{\\fldrslt Mehr}}`,
  '{\\object\\objocx{\\*\\objdata 0105000002000000}}{\\*\\template http://127.0.0.1:9/t.dot}',
  `{\\field{\\*\\fldinst INCLUDEPICTURE "${address}.png" \\\\d}{\\fldrslt }}`,
  `\r\nContent-Type: message/external-body; access-type=URL; URL="${address}"\r\n\r\n`,
  `<< /OpenAction << /S /JavaScript /JS (${script.replaceAll(/[()]/g, '\\$&')}) >> >>`,
  `<< /S /URI /URI (${address}) >> << /S /Launch /F (/bin/true) >>`,
  `<w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText>`,
  `<w:hyperlink r:id="rId1"><w:r><w:t>Mehr</w:t></w:r></w:hyperlink>`,
  `<text:a xlink:href="javascript:${encodeURIComponent(script)}">Mehr</text:a>`,
  `<draw:frame><draw:image xlink:href="${address}.png"/></draw:frame>`,
  '\u202e\u2066\u200f\u200b\ufeff\u00ad',
  'a' + '\u0301'.repeat(3000),
  '\u0000\u0001\u001b[31m\u0085\u2028',
  '\ud800\udfff\udc00',
  '„'.repeat(400) + '“'.repeat(300),
  '"a" sagte A. B. '.repeat(200),
  'Berlin, 32. Dreizember 99999 – '.repeat(20),
  'Sperrfrist: 30. Februar 2026, 25:99 Uhr',
]

/** Values for an attribute or a number that nobody expects there. */
export const oddValues: readonly string[] = [
  ...['', '0', '-1', '9', '99999999999999999999', '1e309', 'NaN', 'Infinity', 'null', '4294967295'],
  ...['__proto__', 'constructor', 'toString', '%s%n', '../../etc/passwd', 'javascript:1', '&#x0;', '&e;'],
]

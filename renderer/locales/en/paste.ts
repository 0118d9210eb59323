/** English: what the window says after a paste, and of files dropped on the text. */
export const paste = {
  paste: {
    pastedFrom: 'Pasted from {source}{kept}.',
    kept: ': {list}',
    leftOut: 'Left out: {list}.',
    changed: 'Please check: {list}.',
    reading: 'Reading the pasted text…',
    asPlain: 'Paste as plain text instead',
    tooLate: 'The text was changed since. Undo step by step, or paste again with {key}.',
    source: {
      word: 'Word',
      outlook: 'Outlook',
      excel: 'Excel',
      libreOffice: 'LibreOffice',
      googleDocs: 'Google Docs',
      web: 'a web page',
      release: 'a release',
      text: 'plain text',
    },
    keptKind: {
      heading: '1 heading | {count} headings',
      list: '1 list | {count} lists',
      table: '1 table | {count} tables',
      quote: '1 quote | {count} quotes',
    },
    leftOutKind: {
      image: '1 image | {count} images',
      deletion: '1 tracked deletion | {count} tracked deletions',
      comment: '1 comment | {count} comments',
      hidden: '1 hidden passage | {count} hidden passages',
      navigation: '1 navigation of the page | {count} navigations of the page',
      control: '1 button or field | {count} buttons or fields',
      media: '1 video or embedded part | {count} videos or embedded parts',
      noteSign: '1 footnote sign | {count} footnote signs',
      furniture: '1 page number or divider | {count} page numbers or dividers',
    },
    changedKind: {
      footnote: '1 footnote stands at the end | {count} footnotes stand at the end',
      textBox: '1 text box stands at the end | {count} text boxes stand at the end',
      flattened:
        '1 part became plain text, for it cannot stand here | {count} parts became plain text, for they cannot stand here',
      strike: '1 struck-out passage is kept | {count} struck-out passages are kept',
      address: '1 link without a full address | {count} links without a full address',
      raised: '1 raised or lowered number | {count} raised or lowered numbers',
      joinedLines: '1 line joined | {count} broken lines joined to paragraphs',
      hyphen: '1 hyphen at a line end removed | {count} hyphens at line ends removed',
      toBody:
        'what followed stands at the beginning of the body | what followed stands at the beginning of the body',
      tooLarge: 'so large a page is pasted as plain text | so large a page is pasted as plain text',
      letters: 'letters and their accents were put together | letters and their accents were put together',
    },
  },
}

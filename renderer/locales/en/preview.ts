/** English: the preview of the printed pages. */
export const preview = {
  preview: {
    region: 'Preview',
    close: 'Close the preview',
    pages: '1 page | {count} pages',
    pagesLabel: 'Printed pages',
    page: 'Page {page} of {pages}',
    printing: 'printing…',
    first: 'The pages are being printed…',
    zoom: 'Size of the pages',
    fitWidth: 'Page width',
    percent: '{percent} %',
    failed: 'The preview is not possible',
    failedHint: 'The text is not affected: it goes on being saved.',
    tryAgain: 'Try again',
  },
}

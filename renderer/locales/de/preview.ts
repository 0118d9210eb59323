/** German: the preview of the printed pages. */
export const preview = {
  preview: {
    region: 'Vorschau',
    close: 'Vorschau schließen',
    pages: '1 Seite | {count} Seiten',
    pagesLabel: 'Gedruckte Seiten',
    page: 'Seite {page} von {pages}',
    printing: 'wird gedruckt …',
    first: 'Die Seiten werden gedruckt …',
    zoom: 'Größe der Seiten',
    fitWidth: 'Seitenbreite',
    percent: '{percent} %',
    failed: 'Die Vorschau ist nicht möglich',
    failedHint: 'Der Text ist davon nicht betroffen: Er wird weiter gespeichert.',
    tryAgain: 'Erneut versuchen',
  },
}

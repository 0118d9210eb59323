/** German: finding and replacing. */
export const find = {
  find: {
    region: 'Suchen und ersetzen',
    words: 'Suchen',
    replacement: 'Ersetzen durch',
    matchCase: 'Groß- und Kleinschreibung beachten',
    wholeWord: 'Nur ganze Wörter',
    expression: 'Regulärer Ausdruck',
    inSelection: 'Nur in der Markierung suchen',
    keepCase: 'Groß- und Kleinschreibung beibehalten',
    previous: 'Vorige Stelle',
    next: 'Nächste Stelle',
    close: 'Suche schließen',
    showReplace: 'Ersetzen einblenden',
    replace: 'Ersetzen',
    replaceAll: 'Alle ersetzen',
    none: 'Keine Treffer',
    hits: '{count} Treffer',
    place: '{current} von {all}',
    quoted: '· {count} in Zitaten',
    readOnly: 'Dieser Text kann nur gelesen werden; gefunden wird, ersetzt nicht.',
    replaced: 'Keine Stelle ersetzt | {count} Stelle ersetzt | {count} Stellen ersetzt',
    oneQuoted: 'Diese Stelle steht in einem Zitat. Die zitierte Person hat diesem Wortlaut zugestimmt.',
    someQuoted:
      '{quoted} von {all} Stellen stehen in Zitaten. Die zitierten Personen haben diesem Wortlaut zugestimmt.',
    goOn: 'Nicht ersetzen, weiter',
    replaceQuoted: 'Trotzdem ersetzen',
    leaveQuotes: 'Zitate auslassen ({count} ersetzen)',
    replaceEvery: 'Alle {count} ersetzen',
    tooCostly:
      'Dieser Ausdruck braucht zu viele Schritte. Vereinfachen Sie ihn, zum Beispiel ohne Wiederholungen ineinander.',
    fault: {
      openGroup: 'Im Ausdruck fehlt eine schließende Klammer „)“.',
      unopenedGroup: 'Im Ausdruck steht eine Klammer „)“ zu viel. Als Zeichen schreiben Sie „\\)“.',
      openClass:
        "Eine eckige oder geschweifte Klammer steht allein. Als Zeichen schreiben Sie „\\[“ oder „\\{'{'}“.",
      nothingToRepeat: 'Vor *, + oder ? fehlt, was sich wiederholen soll. Als Zeichen schreiben Sie „\\*“.',
      quantifier:
        "Die Anzahl in geschweiften Klammern ist unvollständig, richtig ist zum Beispiel a{'{2,4}'}.",
      escape:
        'Hinter „\\“ steht etwas, das keine Bedeutung hat. Für das Zeichen selbst schreiben Sie „\\\\“.',
      range: 'Ein Bereich in eckigen Klammern läuft rückwärts, richtig ist zum Beispiel [a-z].',
      other: 'Dieser reguläre Ausdruck ist nicht gültig. Prüfen Sie Klammern und Sonderzeichen.',
    },
  },
  inReleases: {
    title: 'In allen Mitteilungen suchen und ersetzen',
    hint: 'Ersetzt wird nur in Entwürfen. Was vorher dastand, bleibt als Zwischenstand erhalten.',
    find: 'Suchen',
    found: '{hits} Treffer in {count} Mitteilung | {hits} Treffer in {count} Mitteilungen',
    searching: '{done} von {all} Mitteilungen durchsucht',
    replacing: 'In {done} von {all} Mitteilungen ersetzt',
    takingBack: 'In {done} von {all} Mitteilungen zurückgenommen',
    inReview: 'In Abstimmung: Der Text liegt zur Freigabe vor und wird von hier aus nicht geändert.',
    approved:
      'Freigegeben: Dieser Wortlaut wird nicht mehr geändert. Beginnen Sie dafür einen neuen Entwurf.',
    quoted: 'im Zitat',
    chooseAll: 'Alle Stellen in „{headline}“',
    open: 'Öffnen',
    openOne: '„{headline}“ öffnen',
    showAll: 'Alle {count} Stellen zeigen',
    showMore: '{count} weitere Mitteilungen zeigen',
    nothingChosen: 'Suchen Sie zuerst und wählen Sie die Stellen aus.',
    replace:
      '{hits} Stellen in {count} Mitteilung ersetzen | {hits} Stellen in {count} Mitteilungen ersetzen',
    delete: '{hits} Stellen in {count} Mitteilung löschen | {hits} Stellen in {count} Mitteilungen löschen',
    replaced:
      '{hits} Stellen in {count} Mitteilung geändert | {hits} Stellen in {count} Mitteilungen geändert',
    takeBack: 'Alles zurücknehmen',
    takenBack: 'In {count} Mitteilung zurückgenommen | In {count} Mitteilungen zurückgenommen',
    notTakenBack:
      '{count} Mitteilung wurde seither geändert und blieb, wie sie ist. Der frühere Text steht im Verlauf. | {count} Mitteilungen wurden seither geändert und blieben, wie sie sind. Der frühere Text steht im Verlauf.',
    missed:
      '{count} Mitteilung wurde inzwischen geändert und nicht ersetzt. Suchen Sie noch einmal. | {count} Mitteilungen wurden inzwischen geändert und nicht ersetzt. Suchen Sie noch einmal.',
  },
}

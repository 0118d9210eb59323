/** What becomes of a release after its approval. */
export const afterIssue = {
  afterIssue: {
    title: 'After the approval',
    linked: 'Belongs to',
    noteSent: 'Note that it was sent',
    noteSentHint: 'Records that the approved revision was sent now',
    sentNoted: 'Noted: sent.',
    onlineNoted: 'Noted: online.',
    byFile: 'File the sent mail or a saved page…',
    correct: 'Correct…',
    grade: {
      formal: 'Formal correction (spellings only)',
      substantive: 'Substantive correction (a statement was wrong)',
      grave: 'Grave correction (please stop using it)',
    },
    newVersion: 'New version',
    retract: 'Withdraw release…',
    retractTitle: 'Withdraw the release',
    retractHint:
      'After that the release counts as withdrawn. For newsrooms the draft of a retraction is made, which gives this reason.',
    retractAction: 'Withdraw release',
    writeNote: 'Approval note…',
    noteWritten: 'The approval note is in {path}.',
    writeRecord: 'For the records…',
    recordTitle: 'Copy for the records',
    recordHint:
      'Release, approval note, synopsis and all evidence go into one PDF file that follows the rules of archives (PDF/A-3).',
    reference: 'File reference (may be empty)',
    recordAction: 'Choose a folder…',
    recordWritten: 'The file for the records is in {path}.',
    event: {
      sent: 'Sent on {when}, noted by {person}',
      online: 'Online since {when}, noted by {person}',
      withdrawn: 'Withdrawn on {when} by {person}',
    },
    original: {
      correction: 'Corrects “{headline}”',
      newVersion: 'New version of “{headline}”',
      retraction: 'Withdraws “{headline}”',
    },
    successor: {
      correction: 'Corrected by “{headline}”',
      newVersion: 'New version: “{headline}”',
      retraction: 'Retraction: “{headline}”',
    },
  },
}

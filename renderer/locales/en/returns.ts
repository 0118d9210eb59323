import type { Messages } from '../messages'

/** English: drafts that go out for comment, and come back. */
export const returns = {
  returns: {
    send: 'Send for comment',
    sendHint:
      'The draft is written as a file in which others work with their office program. What they change and comment is read from the file that comes back, with or without tracked changes.',
    format: 'Format',
    docx: 'Word (DOCX)',
    odt: 'OpenDocument (ODT)',
    losses: 'What does not come back',
    write: 'Write the file …',
    sent: 'The draft for comment lies in {path}.',
  },
} satisfies Pick<Messages, 'returns'>

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
    title: 'Take in a return',
    hint: 'It is compared with exactly the text that was sent. Suggestions and comments are taken; the draft stays as it is until you decide.',
    reading: 'Reading …',
    more: 'More files …',
    take: 'Take as suggestions and comments',
    nothingToTake: 'There is nothing to take here.',
    done: 'The return now stands under “Suggestions” and “Comments”.',
    notTaken: 'This file cannot be taken',
    taken: 'This file has been taken already.',
    guessed: 'The file carries no identifier. It is compared with the text that it is nearest to.',
    older: 'The draft has gone on since. What does not fit any more is shown as outdated.',
    from: 'Sent back by',
    fromHint: 'What nobody tracked counts as changed by this person.',
    nothing: 'Nothing is changed or commented.',
    changes: 'no change | 1 change | {count} changes',
    comments: 'no comment | 1 comment | {count} comments',
    remarks: 'Besides',
    asSuggestions: 'Take as suggestions',
    dropTake: 'Take in as a return',
    dropQuestion: 'Does “{file}” come back from somebody, or is it a release of its own?',
  },
} satisfies Pick<Messages, 'returns'>

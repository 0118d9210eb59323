import { EditorState } from '@tiptap/pm/state'
import { history, undo } from '@tiptap/pm/history'
import { describe, expect, it } from 'vitest'
import { headline, paragraph, release, strong } from '../../../domain/document/builders'
import { textBlocks } from '../../../domain/document/text-blocks'
import { contextOf, type Finding } from '../../../domain/findings/finding'
import {
  acceptProposal,
  applyProposal,
  applyProposals,
  findingMarks,
  goToFinding,
  goToNextFinding,
  goToNextProposal,
  rangeOfFinding,
  showFindings,
} from './findings'

const doc = release({}, headline('Auf\uFFFDllig'), paragraph('Die F\uFFFDrderung ', strong('w\uFFFDchst')))

function found(text: string): Finding {
  const block = textBlocks(doc).find((one) => one.text.includes(text))!
  const from = block.text.indexOf(text)
  const to = from + text.length
  return {
    id: 'damage.replacement-character',
    severity: 'stop',
    text,
    place: { block: block.index, part: block.name, from, to },
    reason: { de: 'Verlorener Buchstabe', en: 'Lost letter' },
    proposals: [],
    acceptable: true,
    context: contextOf(block.text, from, to),
  }
}
const findings = ['Auf\uFFFDllig', 'F\uFFFDrderung', 'w\uFFFDchst'].map(found)
const [first, second, third] = findings as [Finding, Finding, Finding]

function opened() {
  let state = EditorState.create({
    doc,
    plugins: [
      history(),
      findingMarks(
        () => undefined,
        () => undefined,
      ),
    ],
  })
  const run = (command: ReturnType<typeof goToFinding>): boolean =>
    command(state, (transaction) => (state = state.apply(transaction)))
  run(showFindings(findings.map((finding) => ({ finding, isAccepted: finding === second }))))
  return {
    state: () => state,
    run,
    edit: (change: (state: EditorState) => EditorState) => (state = change(state)),
  }
}
const selected = (state: EditorState): string =>
  state.doc.textBetween(state.selection.from, state.selection.to)

describe('findings in the text', () => {
  it('move with the words they are about', () => {
    const editor = opened()
    editor.edit((state) => state.apply(state.tr.insertText('xx', state.doc.child(0).nodeSize + 1)))
    editor.run(goToFinding(second))
    expect(selected(editor.state())).toBe('F\uFFFDrderung')
  })

  it('are nowhere once their words are changed', () => {
    const editor = opened()
    editor.edit((state) => state.apply(state.tr.insertText('x', 3)))
    expect(rangeOfFinding(editor.state(), first)).toBeNull()
    expect(editor.run(applyProposal(first, 'Auffällig'))).toBe(false)
  })

  it('are gone through one after the other, accepted ones left out', () => {
    const editor = opened()
    editor.run(goToNextFinding(1))
    expect(selected(editor.state())).toBe(third.text)
    editor.run(goToNextFinding(1))
    expect(selected(editor.state())).toBe(first.text)
    editor.run(goToNextFinding(-1))
    expect(selected(editor.state())).toBe(third.text)
  })

  it('are mended together and undone together, marks kept', () => {
    const editor = opened()
    editor.run(
      applyProposals([
        { finding: first, text: 'Auffällig' },
        { finding: third, text: 'wa\u0308chst' },
      ]),
    )
    expect(editor.state().doc.toString()).toBe(
      'release(headline("Auffällig"), paragraph("Die F\uFFFDrderung ", strong("wächst")))',
    )
    editor.run(undo)
    expect(editor.state().doc.eq(doc)).toBe(true)
  })

  it('take an empty proposal as taking the words away', () => {
    const editor = opened()
    editor.run(applyProposal(first, ''))
    expect(editor.state().doc.child(0).textContent).toBe('')
  })

  it('walk apart from proposals of typography, which are accepted where the cursor is', () => {
    const hint: Finding = { ...found('Die'), id: 'typography.test', severity: 'hint', proposals: ['DIE'] }
    const editor = opened()
    editor.run(showFindings([first, hint].map((finding) => ({ finding, isAccepted: false }))))
    editor.run(goToNextFinding(1))
    editor.run(goToNextFinding(1))
    expect(selected(editor.state())).toBe(first.text)
    expect(editor.run(acceptProposal)).toBe(false)
    editor.run(goToNextProposal(1))
    expect(selected(editor.state())).toBe('Die')
    expect(editor.run(acceptProposal)).toBe(true)
    expect(editor.state().doc.child(1).textContent).toMatch(/^DIE /)
  })
})

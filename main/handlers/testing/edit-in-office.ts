import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const minutes = 60_000

/** A document, what somebody does with it in LibreOffice (statements of Basic on `doc`), and where it is saved. */
export interface OfficeEdit {
  readonly source: string
  readonly target: string
  readonly steps: readonly string[]
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** From here on changes are tracked. */
export const track = 'doc.RecordChanges = True'
/** From here on they are not. */
export const untrack = 'doc.RecordChanges = False'
export const replace = (from: string, to: string): string => `Replace(doc, ${quoted(from)}, ${quoted(to)})`
export const comment = (by: string, on: string, text: string): string =>
  `Comment(doc, ${quoted(by)}, ${quoted(on)}, ${quoted(text)})`
/** Cuts the paragraph that begins so and pastes it before another, as with the clipboard. */
export const move = (paragraph: string, before: string): string =>
  `Move(doc, ${quoted(paragraph)}, ${quoted(before)})`
export const addParagraph = (before: string, text: string): string =>
  `AddParagraph(doc, ${quoted(before)}, ${quoted(text)})`
export const strikeParagraph = (paragraph: string): string => `StrikeParagraph(doc, ${quoted(paragraph)})`
/** Parts a paragraph before these words. */
export const part = (words: string): string => `Part(doc, ${quoted(words)})`
/** Joins the paragraph that begins so with the next, at a space. */
export const joinWithNext = (paragraph: string): string => `JoinWithNext(doc, ${quoted(paragraph)})`
export const addRow = (cells: readonly string[]): string =>
  `AddRow(doc, Array(${cells.map(quoted).join(', ')}))`
export const setCell = (cell: string, text: string): string =>
  `doc.TextTables.getByIndex(0).getCellByName(${quoted(cell)}).String = ${quoted(text)}`
export const writeInHead = (text: string): string => `WriteInHead(doc, ${quoted(text)})`
export const addFootnote = (behind: string, text: string): string =>
  `AddFootnote(doc, ${quoted(behind)}, ${quoted(text)})`
export const setBold = (words: string): string =>
  `Found(doc, ${quoted(words)}).CharWeight = com.sun.star.awt.FontWeight.BOLD`

const routines = `
Dim wanted

Function Found(doc, words)
  Dim search, place
  search = doc.createSearchDescriptor()
  search.SearchString = words
  wanted = words
  search.SearchCaseSensitive = True
  place = doc.findFirst(search)
  Found = place
End Function

Function ParagraphOf(doc, words)
  Dim place, cursor
  place = Found(doc, words)
  cursor = place.Text.createTextCursorByRange(place.Start)
  cursor.gotoStartOfParagraph(False)
  cursor.gotoEndOfParagraph(True)
  ParagraphOf = cursor
End Function

Sub Replace(doc, before, after)
  Found(doc, before).String = after
End Sub

Sub Comment(doc, author, words, text)
  Dim place, note
  place = Found(doc, words)
  note = doc.createInstance("com.sun.star.text.textfield.Annotation")
  note.Author = author
  note.Content = text
  place.Text.insertTextContent(place, note, True)
End Sub

Sub Move(doc, words, beforeWords)
  Dim view, cut, target
  view = doc.CurrentController
  cut = ParagraphOf(doc, words)
  cut.goRight(1, True)
  view.select(cut)
  Dim kept
  kept = view.getTransferable()
  cut.String = ""
  target = ParagraphOf(doc, beforeWords)
  target.gotoStartOfParagraph(False)
  view.select(target)
  view.insertTransferable(kept)
End Sub

Sub AddParagraph(doc, beforeWords, text)
  Dim target
  target = ParagraphOf(doc, beforeWords)
  target.gotoStartOfParagraph(False)
  target.Text.insertString(target, text, False)
  target.Text.insertControlCharacter(target, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub

Sub StrikeParagraph(doc, words)
  Dim struck
  struck = ParagraphOf(doc, words)
  struck.goRight(1, True)
  struck.String = ""
End Sub

Sub Part(doc, words)
  Dim place
  place = Found(doc, words)
  place.Text.insertControlCharacter(place.Start, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub

Sub JoinWithNext(doc, words)
  Dim cursor
  cursor = ParagraphOf(doc, words)
  cursor.collapseToEnd()
  cursor.goRight(1, True)
  cursor.String = " "
End Sub

Sub AddRow(doc, texts)
  Dim table, row, column
  table = doc.TextTables.getByIndex(0)
  row = table.Rows.Count
  table.Rows.insertByIndex(row, 1)
  For column = 0 To UBound(texts)
    table.getCellByPosition(column, row).String = texts(column)
  Next
End Sub

Sub WriteInHead(doc, text)
  Dim name, style
  name = doc.Text.createEnumeration().nextElement().PageStyleName
  style = doc.StyleFamilies.getByName("PageStyles").getByName(name)
  style.HeaderIsOn = True
  style.HeaderText.String = text
  If Not style.FirstIsShared Then style.HeaderTextFirst.String = text
End Sub

Sub AddFootnote(doc, words, text)
  Dim place, note
  place = Found(doc, words)
  note = doc.createInstance("com.sun.star.text.Footnote")
  doc.Text.insertTextContent(place.End, note, False)
  note.String = text
End Sub

Function Opened(address)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "Hidden"
  options(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(address, "_blank", 0, options())
End Function

Sub Store(doc, address, filter)
  Dim options(0) As New com.sun.star.beans.PropertyValue
  options(0).Name = "FilterName"
  options(0).Value = filter
  doc.storeToURL(address, options())
  doc.close(True)
End Sub

Sub Say(path, text)
  Dim file
  file = FreeFile
  Open path For Append As #file
  Print #file, text
  Close #file
End Sub
`

const filters = { docx: 'MS Word 2007 XML', odt: 'writer8' } as const

function editRoutine({ source, target, steps }: OfficeEdit, index: number, said: string): string {
  const filter = target.endsWith('.docx') ? filters.docx : filters.odt
  return `
Sub Edit${String(index)}
  On Error GoTo Failed
  Dim doc
  doc = Opened(${quoted(pathToFileURL(source).href)})
  ${steps.join('\n  ')}
  Store(doc, ${quoted(pathToFileURL(target).href)}, ${quoted(filter)})
  Exit Sub
Failed:
  Say(${quoted(said)}, ${quoted(target)} & ": " & Error$ & " Looked for last: " & wanted)
  doc.close(True)
End Sub
`
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * Has LibreOffice edit documents as a person of this name, and save them in the format of their ending. Its profile lies
 * in `folder`. Throws where it could not do one of the steps.
 */
export function editInOffice(
  program: string,
  folder: string,
  person: { readonly given: string; readonly family: string },
  edits: readonly OfficeEdit[],
): void {
  const profile = join(folder, `profile-${person.family}`)
  const run = (...args: readonly string[]): void => {
    execFileSync(
      program,
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...args],
      { timeout: 4 * minutes, stdio: 'ignore' },
    )
  }
  const library = join(profile, 'user/basic/Standard')
  // The first start makes the profile, and with it the library that takes the macro.
  if (!existsSync(library)) run('--terminate_after_init')
  mkdirSync(library, { recursive: true })
  const registry = join(profile, 'user/registrymodifications.xcu')
  const named = (name: string, value: string): string =>
    `<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="${name}" oor:op="fuse"><value>${xml(value)}</value></prop></item>`
  writeFileSync(
    registry,
    readFileSync(registry, 'utf8').replace(
      '</oor:items>',
      `${named('givenname', person.given)}${named('sn', person.family)}</oor:items>`,
    ),
  )
  const said = join(folder, `said-${person.family}.txt`)
  const calls = edits.map((_, index) => `  Edit${String(index)}`).join('\n')
  const basic = `${routines}${edits.map((edit, index) => editRoutine(edit, index, said)).join('')}\nSub Main\n${calls}\nEnd Sub\n`
  writeFileSync(
    join(library, 'Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${xml(basic)}</script:module>\n`,
  )
  run('macro:///Standard.Module1.Main()')
  if (existsSync(said)) throw new Error(readFileSync(said, 'utf8'))
}

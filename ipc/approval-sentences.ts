import type { LocalText } from '../domain/language'
import { assertNever } from '../domain/result'
import type { Failure } from './failure'

/** The failures of approvals, of their evidence, and of clearing quotes. */
type ApprovalFailure = Extract<
  Failure,
  {
    readonly code:
      | 'authorMayNotDecide'
      | 'factsNotShown'
      | 'openQuotes'
      | 'notDeputy'
      | 'signedAlready'
      | 'notYetTheirTurn'
      | 'recordsThemselves'
      | 'nothingToSign'
      | 'signatureNeeded'
      | 'nothingChanged'
      | 'policyNamesAuthor'
      | 'deputyshipInvalid'
      | 'evidenceMissing'
      | 'evidenceChanged'
      | 'evidenceRemoved'
      | 'nothingApproved'
      | 'tampered'
      | 'quoteChanged'
      | 'clearedByMissing'
      | 'nothingToClear'
  }
>

/** Why an approval or a clearance does not count, and what to do. */
export function approvalSentence(failure: ApprovalFailure): LocalText {
  switch (failure.code) {
    case 'authorMayNotDecide':
      return {
        de: `${failure.person} hat an dieser Fassung mitgeschrieben. Freigeben kann nur, wer nicht daran geschrieben hat (Vier-Augen-Prinzip).`,
        en: `${failure.person} is an author of this revision. Only somebody who did not write in it can decide (four eyes).`,
      }
    case 'factsNotShown':
      return {
        de: 'Hier wird erst freigegeben, wenn die geänderten Angaben abgehakt sind. Öffnen Sie die Mitteilung dazu im Fenster.',
        en: 'Nothing is approved here before the changed facts are ticked off. Open the release in the window for that.',
      }
    case 'openQuotes':
      return {
        de:
          failure.count === 1
            ? `Ein Zitat ist noch nicht freigegeben: „${failure.first}“. Der Freigabeweg verlangt das vor der Freigabe.`
            : `${String(failure.count)} Zitate sind noch nicht freigegeben, zuerst: „${failure.first}“. Der Freigabeweg verlangt das vor der Freigabe.`,
        en:
          failure.count === 1
            ? `One quote has not been cleared yet: “${failure.first}”. The way of approval asks for that first.`
            : `${String(failure.count)} quotes have not been cleared yet, the first is “${failure.first}”. The way of approval asks for that first.`,
      }
    case 'notDeputy':
      return {
        de: `${failure.deputy} vertritt ${failure.person} heute nicht. Tragen Sie die Vertretung in den Einstellungen unter „Freigabe“ ein.`,
        en: `${failure.deputy} is no deputy of ${failure.person} today. Enter the deputy in the settings under “Approval”.`,
      }
    case 'signedAlready':
      return {
        de: `${failure.person} hat diese Fassung schon gezeichnet. Die nächste Unterschrift muss von jemand anderem kommen.`,
        en: `${failure.person} has signed this revision already. The next signature has to come from somebody else.`,
      }
    case 'notYetTheirTurn':
      return {
        de: `Zuerst zeichnet noch mit: ${failure.first.join(', ')}.`,
        en: `Still to sign off first: ${failure.first.join(', ')}.`,
      }
    case 'recordsThemselves':
      return {
        de: 'Wer selbst entscheidet, braucht nichts festzuhalten. Wählen Sie „Freigeben“.',
        en: 'Whoever decides themselves has nothing to record. Choose “Approve”.',
      }
    case 'nothingToSign':
      return {
        de: 'Hier ist von Ihnen nichts mehr zu zeichnen. Der Stand kann sich inzwischen geändert haben.',
        en: 'There is nothing left for you to sign here. The state may have changed in the meantime.',
      }
    case 'signatureNeeded':
      return {
        de: `Hier zählen nur unterschriebene Entscheidungen, und ${failure.person} hat noch keine Passphrase. Legen Sie sie in den Einstellungen unter „Personen“ fest.`,
        en: `Only signed decisions count here, and ${failure.person} has no passphrase yet. Set one in the settings under “People”.`,
      }
    case 'nothingChanged':
      return {
        de: 'Daran ist nichts geändert. Geben Sie die Fassung ohne Maßgabe frei, oder ändern Sie zuerst, was anders lauten soll.',
        en: 'Nothing in it is changed. Approve the revision without conditions, or first change what is to read differently.',
      }
    case 'policyNamesAuthor':
      return {
        de: `${failure.person} soll mitzeichnen, hat aber selbst am Text geschrieben. Nennen Sie für diese Mitteilung jemand anderen, oder eine Vertretung.`,
        en: `${failure.person} is to sign off, but wrote in the text. Name somebody else for this release, or a deputy.`,
      }
    case 'deputyshipInvalid':
      return {
        de: 'Eine Vertretung braucht zwei verschiedene Personen und einen letzten Tag, der nicht vor dem ersten liegt.',
        en: 'A deputy needs two different people and a last day that is not before the first.',
      }
    case 'evidenceMissing':
      return {
        de: 'Dieser Beleg ist nicht im Bestand. „Bestand prüfen“ zeigt, was fehlt.',
        en: 'This evidence is not in the store. “Verify the store” shows what is missing.',
      }
    case 'evidenceChanged':
      return {
        de: 'Dieser Beleg wurde außerhalb der Anwendung verändert und wird nicht herausgegeben. „Bestand prüfen“ zeigt mehr.',
        en: 'This evidence was changed outside the application and is not given out. “Verify the store” shows more.',
      }
    case 'evidenceRemoved':
      return {
        de: `Der Beleg „${failure.file}“ wurde gelöscht. Sein Hashwert und der Grund bleiben festgehalten.`,
        en: `The evidence “${failure.file}” was removed. Its hash and the reason stay on record.`,
      }
    case 'nothingApproved':
      return {
        de: `Von „${failure.release}“ ist keine Fassung freigegeben. Als Entwurf kann sie ausgegeben werden.`,
        en: `No revision of “${failure.release}” is approved. It can be exported as a draft.`,
      }
    case 'tampered':
      return {
        de: `Die gespeicherte Fassung wurde verändert und wird nicht als freigegeben ausgegeben (${failure.detail}). „verify“ zeigt, was betroffen ist.`,
        en: `The stored revision has been changed and is not exported as approved (${failure.detail}). “verify” shows what is affected.`,
      }
    case 'quoteChanged':
      return {
        de: 'Dieses Zitat steht so nicht mehr in der Mitteilung. Prüfen Sie den Wortlaut, und halten Sie die Freigabe dann fest.',
        en: 'This quote no longer stands in the release like this. Check its wording, then record the clearance.',
      }
    case 'clearedByMissing':
      return {
        de: 'Tragen Sie ein, wer über das Zitat entschieden hat.',
        en: 'Enter who decided about the quote.',
      }
    case 'nothingToClear':
      return failure.speaker === null
        ? {
            de: 'In dieser Mitteilung ist kein Zitat offen. Es gibt nichts zur Freigabe zu schicken.',
            en: 'No quote is open in this release. There is nothing to send for clearance.',
          }
        : {
            de: `Von „${failure.speaker}“ ist kein Zitat offen. Es gibt nichts zur Freigabe zu schicken.`,
            en: `No quote of “${failure.speaker}” is open. There is nothing to send for clearance.`,
          }
    default:
      return assertNever(failure, 'failure')
  }
}

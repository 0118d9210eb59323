import type { LocalText } from '../language'

const reason: LocalText = {
  de: 'Bedienung oder Navigation der Webseite; sie gehört nicht zum Text.',
  en: 'Controls or navigation of the web page; they are no part of the text.',
}

/** Controls that pages set beside a release, whole lines only. */
const control = new RegExp(
  '^(?:[►▶›»>←→↑↓✉🖨]\\s*)?(?:' +
    [
      // Jumps and menus
      'skip to (?:main )?content|jump to (?:main )?content|zum (?:haupt)?inhalt(?: springen)?|direkt zum inhalt|aller au contenu(?: principal)?|saltar al contenido(?: principal)?|vai al contenuto(?: principale)?',
      'menu|menü|open menu|menü öffnen|main navigation|hauptnavigation|search|suche|suchen|rechercher|buscar|cerca|log ?in|sign in|anmelden',
      'back to (?:top|overview|news|list)|zurück(?: zur (?:übersicht|startseite|liste))?|nach oben|(?:zum )?seitenanfang|zur übersicht|retour(?: à la liste| en haut| aux actualités)?|haut de page|volver(?: arriba)?|torna (?:su|indietro)',
      // Sharing and printing
      "share(?: this)?(?: (?:page|article|story|release|post|news))?(?: on| via)?:?|share on (?:facebook|twitter|x|linkedin|whatsapp)|(?:seite |artikel |beitrag |meldung )?(?:teilen|weiterempfehlen)(?: auf)?\\s*:?|partager(?: (?:la page|l[’']article|cet article|sur))?:?|compartir(?: en)?:?|condividi(?: su)?:?|delen:?|dela:?|del:?",
      "schlagworte|schlagwörter|tags|keywords|mots[- ]clés|print(?: this)?(?: (?:page|article|release))?|email this(?: page| article)?|(?:seite |artikel |meldung )?drucken|(?:seite )?ausdrucken|druckversion|imprimer(?: (?:la page|l[’']article))?|envoyer par (?:mail|e-mail|courriel)|imprimir|stampa pagina|afdrukken|skriv ut",
      'facebook|twitter|x\\.com|linkedin|whatsapp|instagram|youtube|pinterest|xing|mastodon|threads|bluesky|telegram|reddit|rss(?:[- ]feed)?|copy link|link kopieren|copier le lien|e-?mail|per e-mail senden|tweet',
      "subscribe(?: to (?:our )?newsletter)?|newsletter(?: abonnieren)?|s[’']abonner(?: à la newsletter)?|download(?: as)? pdf|(?:als )?pdf herunterladen|pdf(?:-datei)?(?: \\([\\d.,]+ ?[kmg]b\\))?|télécharger (?:le|en) pdf|vorlesen|listen to this (?:page|article)|écouter",
      'previous(?: (?:article|post|release))?|next(?: (?:article|post|release))?|vorherige (?:meldung|seite)|nächste (?:meldung|seite)|article (?:précédent|suivant)|read more|weiterlesen|mehr lesen|lire la suite|show more|mehr anzeigen',
      // Consent
      'accept(?: all)?(?: cookies)?|reject(?: all)?(?: cookies)?|cookie(?:s| settings| policy|-einstellungen)?|alle(?: cookies)? (?:akzeptieren|ablehnen)|tout (?:accepter|refuser)|(?:aceptar|rechazar) (?:todas|todo|cookies)|accetta (?:tutti|tutto)|privacy policy|datenschutz(?:erklärung)?|terms of (?:use|service)|nutzungsbedingungen|mentions légales|advertisement|anzeige|publicité',
    ].join('|') +
    ')$',
  'iu',
)

/** What pages set beside a text: embedded posts and films, galleries, settings. Some of it stands in headings. */
const box = new RegExp(
  '^(?:' +
    [
      // What a network's post leaves where it is not shown
      'sieh dir diesen beitrag auf instagram an|ein beitrag geteilt von .{2,80}|view this post on instagram|a post shared by .{2,80}|voir cette publication sur instagram|une publication partagée par .{2,80}|ver esta publicación en instagram|(?:una )?publicación compartida (?:por|de) .{2,80}|visualizza questo post su instagram|un post condiviso da .{2,80}',
      // What stands beside a text that may be shown, looked at or ordered
      'extern(?:er|e) inhalte?|external content|contenus? externes?|contenido externo|contenuto esterno|(?:twitter|x|youtube|vimeo|facebook|instagram)(?:-inhalte?)? (?:freischalten|aktivieren|laden|anzeigen)',
      '(?:bilder|foto|photo)-?\\s?galerie|(?:image|photo) gallery|galerie (?:de )?photos?|galería de (?:fotos|imágenes)|galleria (?:fotografica|immagini)|(?:presse(?:mitteilungen|meldungen|informationen)|news|meldungen) abonnieren|(?:cookie- und )?datenschutz-?einstellungen|privacy settings',
    ].join('|') +
    ')$',
  'iu',
)

const consent =
  /^(?:we|this (?:web)?site|our (?:web)?site|wir|diese (?:web)?seite|unsere (?:web)?seite|ce site|nous|este sitio|questo sito|deze website)\s.{0,60}\bcookies?\b.{0,200}$/iu

/** "Home > News > Press releases": a trail of at least three steps. */
const trail = /^(?:[^<>›»/|]{1,40}\s*(?:>|›|»|\/)\s*){2,}[^<>›»/|]{0,90}$/u
const trailStart =
  /^(?:home|start(?:seite)?|homepage|accueil|inicio|início|you are here|sie sind hier|vous êtes ici|sie befinden sich hier)(?!\p{L})/iu

/** Several controls in one line: "Print this page | Email this page", "LinkedIn | Instagram". */
const isControls = (text: string): boolean => {
  const parts = text.split(/\s*[|•·]\s*/)
  return parts.length <= 8 && parts.every((part) => control.test(part.trim()) || box.test(part.trim()))
}

/** Why a line is a control of a web page and no text of the release, or null. Only whole lines are taken. */
export function findWebFurniture(text: string): LocalText | null {
  if (text.length > 320) return null
  if (text.length <= 120 && isControls(text)) return reason
  if (text.length <= 160 && trailStart.test(text) && trail.test(text)) return reason
  return consent.test(text) ? reason : null
}

/** Why a heading names something beside the text and heads nothing of it, or null. */
export const findBoxHeading = (text: string): LocalText | null =>
  text.length <= 120 && box.test(text) ? reason : null

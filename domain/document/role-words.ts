import { isGivenName } from './given-names'

/**
 * What words for functions and offices end in. German compounds them ("Entwicklungsministerin", "NABU-Geschäftsführer"),
 * so the ending decides, not the whole word.
 */
const german = [
  'minister(?:s|in|innen)?|präsident(?:en|in|innen)?|sekretär(?:s|in|innen)?|meister(?:s|in|innen)?|leiter(?:s|in|innen)?',
  'führer(?:s|in|innen)?|sprecher(?:s|in|innen)?|direktor(?:s|en|in|innen)?|chef(?:s|in|innen)?|(?:^|land|stadt|staats|bau|schul|kreis|ober|gemeinde|finanz|regierungs|bundes|aufsichts|studien)rat(?:s|es)?|rätin',
  'vorsitzende[rn]?|vorstand|vorständin|vorstands|vorstandsmitglied|mitglied|beauftragte[rn]?|kanzler(?:s|in)?',
  'professor(?:s|in|en)?|rektor(?:s|in)?|dekan(?:s|in)?|intendant(?:en|in)?|senator(?:s|in|en)?|abgeordnete[rn]?',
  'kommissar(?:s|in)?|forscher(?:s|in)?|expert(?:e|en|in)|koordinator(?:s|in|en)?|manager(?:s|in)?|referent(?:en|in)?',
  'wissenschaftler(?:s|in)?|ärztin|arzt|autor(?:s|in|en)?|inhaber(?:s|in)?|gründer(?:s|in)?|bischof|bischöfin|pfarrer(?:in)?',
  'dezernent(?:en|in)?|kurator(?:s|in|en)?|trainer(?:s|in)?|kapitän(?:in)?|botschafter(?:s|in)?|ökonom(?:in|en)?',
  'geschäftsführung|verantwortliche[rn]?|obmann|obfrau|schulleitung|kommandant(?:in)?|inspekteur(?:in)?|lehrer(?:in)?',
  'ingenieur(?:in)?|architekt(?:en|in)?|historiker(?:in)?|biolog(?:e|in)|physiker(?:in)?|chemiker(?:in)?|meteorolog(?:e|in)',
  'psycholog(?:e|in)|soziolog(?:e|in)|geolog(?:e|in)|ökolog(?:e|in)|vertreter(?:s|in)?|verwalter(?:in)?|student(?:in)?',
  'doktorand(?:en|in)?|auszubildende[rn]?|initiator(?:in)?|anwohner(?:in)?|landwirt(?:in)?|unternehmer(?:in)?|künstler(?:in)?|dirigent(?:in)?|regisseur(?:in)?',
  'richter(?:in)?|anwalt|anwältin|berater(?:in)?|betreuer(?:in)?|entwickler(?:in)?|schüler(?:in)?|lehrling|pate|patin|geschäftsleitung|pfleger(?:in)?|hebamme|polizist(?:in)?|betriebsrat',
  'kommiliton(?:e|en|in)|kolleg(?:e|en|in)|stellvertreter(?:in)?|diakon(?:in)?|pastor(?:in|s)?|propst|pröpstin|rentner(?:in)?|mieter(?:in)?|bewohner(?:in)?|nachbarin|teilnehmer(?:in)?|spieler(?:in)?',
  'musiker(?:in)?|schauspieler(?:in)?|mitarbeiter(?:in)?|aktivist(?:in|en)?|unterhändler(?:in)?|berichterstatter(?:in)?|gesandte[rn]?|bauamtsleiter|chefarzt|chefärztin|dienstleister',
  '(?:landes|bezirks)haupt(?:mann|frau)|familien(?:vater|mutter)|landrätin|amtsleitung|förster(?:in)?|pressesprecher(?:in)?|schirmherr(?:in)?|stifter(?:in)?|preisträger(?:in)?|moderator(?:in)?',
]
const english = [
  'minister|secretary|president|director|mayor|senator|governor|commissioner|chair|chairman|chairwoman|chairperson|ceo|cto|cfo|coo|cio',
  'officer|head|chief|leader|spokesman|spokeswoman|spokesperson|professor|researcher|scientist|author|founder|co-founder|manager',
  'coordinator|coach|captain|ambassador|economist|engineer|fellow|chancellor|provost|dean|treasurer|partner|analyst|lecturer|curator|cllr',
  'councillor|councilor|representative|congressman|congresswoman|rep|sen|gov|democrat|republican|mp|inspector|constable|sergeant|lead',
  'member|prosecutor|counsel|supervisor|specialist|consultant|instructor|strategist|farmer|student|planner|librarian|archivist|developer|technician|midwife|judge|deputy|principal|vice-president|vice-chancellor|administrator|attorney|sheriff|superintendent|biologist|physicist|historian|editor|owner',
]
const englishOccupations = [
  '(?:director|secretary|attorney|governor|inspector|controller|surgeon)-general|editor-in-chief|nurse|doctor|surgeon|physician|teacher|headteacher|keeper|zookeeper|ranger|pilot|resident|trustee|volunteer|apprentice|graduate|paramedic|firefighter|detective|chaplain|vicar',
  'composer|choreographer|designer|producer|playwright|novelist|entrepreneur|investor|lawyer|solicitor|barrister|magistrate|organi[sz]er|activist|campaigner|carer|cofounder|rapporteur',
  '\\p{L}+(?:ologist|therapist|ographer|ician|keeper|nurse)|psychiatrist|pianist|violinist|cellist|artist|scientist|ecologist|geneticist|chemist|journalist|conservationist',
]
const french = [
  'ministre|président|présidente|secrétaire|directeur|directrice|maire|adjoint|adjointe|responsable|chef|cheffe|porte-parole',
  'député|députée|sénateur|sénatrice|préfet|préfète|commissaire|chercheur|chercheuse|professeur|professeure|fondateur|fondatrice',
  'délégué|déléguée|conseiller|conseillère|gérant|gérante|recteur|rectrice|ambassadeur|ambassadrice|coordinateur|coordinatrice|pdg',
]
const others = [
  'presidente|presidenta|ejecutiv[oa]|ministro|ministra|direttore|direttrice|director|directora|alcalde|alcaldesa|sindaco|sindaca|portavoz|portavoce',
  'responsabile|responsable|secretario|secretaria|segretario|segretaria|assessore|consejero|consejera|professore|professoressa',
  'voorzitter|burgemeester|wethouder|directeur|woordvoerder|minister-president|hoogleraar|onderzoeker',
  'assessora|consigliere|consigliera|vicepresidente|amministratore|amministratrice|rettore|rettrice|sottosegretario|sottosegretaria|prefetto|coordinatore|coordinatrice|fondatore|fondatrice|curatore|curatrice|ricercatore|ricercatrice',
  'concejal|concejala|vicepresidenta|coordinador|coordinadora|investigador|investigadora|catedrático|catedrática|fundador|fundadora|gerente|comisario|comisaria|jefe|jefa|delegado|delegada|rectora',
  'prefeito|prefeita|vereador|vereadora|reitor|reitora|secretário|secretária|coordenador|coordenadora|pesquisador|pesquisadora|autarca|gestor|gestora|vice-presidente',
  '\\p{L}*(?:houder|houdster|bestuurder|medewerker|medewerkster|eigenaar|eigenares|wijkagent|wijkagente)|gedeputeerde|staatssecretaris|boswachter|conservator|docent|docente|huisarts',
  '\\p{L}*(?:rådet|chefen|ledaren|ledare|direktören|ministern|mesteren|direktøren|formanden)|regionråd|kommunalråd|landshövding|forskare|ordfører|borgmästare|projektledare|pormestari|toimitusjohtaja|johtaja',
  'starosta|starostka|primátor|primátorka|ředitel|ředitelka|ministr|ministryně|hejtman|hejtmanka|mluvčí|předseda|předsedkyně|náměstek|náměstkyně|radní|riaditeľ|riaditeľka|predseda|predsedníčka',
  'szef|szefowa|wójt|prezydent|dyrektorka|wiceprezes|wiceminister|rzeczniczka|marszałek|wojewoda|kierownik|kierowniczka|koordynator|koordynatorka|sołtys',
  'ordförande|generaldirektör|statsråd|borgmester|direktør|formand|leder|dyrektor|prezes|burmistrz|rzecznik|minister',
  'başkan|bakan|müdür|vali|valisi|kaymakam|kaymakamı|rektör|rektörü|milletvekili|başkanvekili|koordinatörü|direktörü|uzmanı|yöneticisi|muhtarı',
  'líder|lideresa|edil|regidor|regidora|diputado|diputada|senadora?|eurodiputad[oa]|parlamentari[oa]|candidat[oa]|viceconsejer[oa]|subdelegad[oa]|decan[oa]|cofundador|cofundadora|portavoza',
  'capogruppo|consigliera|eurodeputat[oa]|deputat[oa]|senatore|senatrice|primario|comandante|questore|soprintendente|dirigente',
  "ceo'su|cto'su|başkanı|müdürü|bakanı|kurucusu|geliştiricisi|sözcüsü|genel müdürü|presidente da câmara|diretor|diretora",
  'bgm|bgm\\.in|vzbgm|vzbgm\\.in|lhstv|labg|nabg',
]

const roleWord = new RegExp(
  `(?:${german.join('|')})$|^(?:${[...english, ...englishOccupations, ...french, ...others].join('|')})s?$`,
  'iu',
)

/** "député-maire", "vice-présidente", "ex-ministro" */
function isDoubleRole(word: string): boolean {
  const [first = '', second = '', ...more] = word.split('-')
  return (
    second !== '' &&
    more.length === 0 &&
    roleWord.test(second) &&
    (/^(?:vice|ex|co|sous|sub|pro|past)$/iu.test(first) || roleWord.test(first))
  )
}

/** German names for women by what they do: "Imkerin", "Stipendiatin". */
const agentNoun = /^\p{Lu}.*(?:ant|and|ent|er|eur|ist|iat|or|log|är)in$/u

/** Words that stand with a capital at the start of a sentence and belong to no name. */
const sentenceStarters = new Set(
  (
    'Der Die Das Den Dem Des Ein Eine Einen Einem Einer Und Oder Aber Auch Mit Für Von Vom Zu Zum Zur In Im An Am Auf Aus Bei Beim Bis Durch ' +
    'Gegen Nach Seit Über Um Unter Vor Während Wegen Ohne Als Wie Wenn Weil Dass Da Denn Doch So Dann Dort Hier Heute Gestern Morgen Jetzt ' +
    'Nun Zudem Außerdem Dazu Dabei Damit Darum Deshalb Daher Hierzu Laut Neben Zwischen Gemeinsam Zusammen Darüber Schließlich Anschließend ' +
    'Zugleich Gleichzeitig Ferner Weiter Weiterhin Ebenso Ebenfalls Insgesamt Besonders Insbesondere Allerdings Jedoch Dennoch Trotzdem Danach Davor Zuvor Zuletzt Später Bisher Bislang Künftig Endlich ' +
    'Inzwischen Mittlerweile Bereits Schon Nur Noch Nicht Alle Viele Einige Beide Maßgeblich Darunter Hinzu Hingegen Dagegen Somit Folglich Zunächst Zusätzlich Ursprünglich Tatsächlich Natürlich Immer ' +
    'Sowohl Sondern Sie Er Es Wir Ich Ihr Ihre Sein Seine Unser Unsere Dieser Diese Dieses Herr Herrn Frau Foto Bild Kontakt Rückfragen ' +
    'The A An And Or But Also With For From To In On At By As When While If That This These Those He She It We They His Her Their Our ' +
    'According Following After Before During Today Yesterday Since Although Both Meanwhile However Moreover Furthermore Additionally Finally Later Earlier Asked Speaking Commenting Mr Mrs Ms Contact Photo ' +
    'Le La Les Un Une Des Du De Et Ou Mais Avec Pour Par Dans Sur Selon Ainsi Aujourd’hui Enfin Lors Après Avant Il Elle Ils Elles Nous ' +
    'Monsieur Madame M Mme Ce Cette Ces À Au Aux Alors Puis Quant Chez Depuis Pendant ' +
    'El Los Las Según Para Por Con En Per Con Nel Nella Da Il Lo Gli Volgens Het Een De Enligt I Na W Według'
  ).split(' '),
)

/** Longer runs of characters are no words. */
const longestWord = 100

/** Whether a word names a function or an office: "Staatssekretärin", "CEO", "maire". Marks around it do not count. */
export function isRoleWord(word: string): boolean {
  if (word.length > longestWord) return false
  const bare = word
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/^(?:l|d|dell|all|un)['’]/iu, '')
    .replace(/['’](?:s|in|ın|nin)$/u, '')
  if (bare.length > 1 && (roleWord.test(bare) || isDoubleRole(bare))) return true
  return bare.length >= 8 && agentNoun.test(bare) && !isGivenName(bare)
}

/** Whether a capitalised word at the start of a sentence belongs to no name. */
export const isSentenceStarter = (word: string): boolean => sentenceStarters.has(word.replace(/[.,]$/, ''))

/** Whether a word is the second one of a function, "General" in "Attorney General", and no given name. */
export const closesRole = (word: string, before: string): boolean => word === 'General' && isRoleWord(before)

import type { LightWords } from './light-words'

/** Dutch, Swedish, Danish, Norwegian, Finnish. */
export const northern: LightWords = {
  releaseLabel:
    'persbericht|persuitnodiging|pressmeddelande|pressinbjudan|pressemeddelelse|pressemelding|(?:lehdistö)?tiedote|mediatiedote|till\\s+omedelbar\\s+publicering',
  embargo: '(?:onder\\s+)?embargo(?:\\s+(?:tot|til|till))?|klausul|klausuleret\\s+til',
  boilerplate:
    '(?:[Oo]ver|OVER)\\s+(?:ons|de|het|\\p{Lu}).*|(?:[Oo]m|OM)\\s+(?:oss|os|\\p{Lu}).*|[Ff]akta\\s+om\\s+.*|[Kk]ort\\s+om\\s+.*|[Tt]ietoa\\s+\\p{Lu}.*|\\p{Lu}.{1,40}\\s+lyhyesti|\\p{Lu}.{1,40}\\s+i\\s+korthet',
  background: 'achtergrond(?:informatie)?|bakgrund|baggrund|bakgrunn|taustaa?|fakta',
  noteToEditors:
    'noot\\s+(?:voor|aan)\\s+(?:de\\s+)?redacties?|niet\\s+voor\\s+publicatie|till\\s+redaktionen|note\\s+til\\s+redaktionen|redaktionel\\s+note',
  mediaContact:
    '(?:pers)?contact(?:\\s+(?:voor\\s+(?:de\\s+)?(?:pers|media)|pers))?|contact(?:gegevens|persoon|informatie)|pers(?:voorlichting|vragen|dienst)|voor\\s+meer\\s+informatie.{0,60}|meer\\s+weten.{0,30}|' +
    '(?:press|presse|medie|media)?kontakt(?:er|personer|person|uppgifter|information|informasjon|oplysninger)?(?:\\s+(?:för|for|til)\\s+.{1,30})?|(?:för|for)\\s+(?:mer|mere|ytterligare|yderligere|flere|nærmere)\\s+(?:information|informasjon|upplysningar|oplysninger|opplysninger).{0,40}|(?:yder)?ligere\\s+oplysninger.{0,30}|presstjänst|presseafdeling|lisätie(?:toja|dot).{0,30}|yhteystiedot',
  further:
    'meer\\s+informatie|läs\\s+mer|læs\\s+mere|les\\s+mer|mer\\s+information|lue\\s+lisää|länkar|links|downloads|beeldmateriaal|bilder|pressbilder',
  invitation: '(?:pers)?uitnodiging|(?:press)?inbjudan|(?:presse)?invitation|kutsu',
  credit:
    "foto(?:graf|'s)?\\s*[:©]|bron\\s*:|beeld\\s*[:©]|bild\\s*[:©]|bildtext\\s*:|fotoğraf\\s*:|kuva\\s*:",
  saying:
    'zegt zei zegde gezegd aldus vertelt vertelde stelt stelde benadrukt benadrukte vindt vond verklaart verklaarde licht legt reageert reageerde besluit vervolgt waarschuwt voegt noemt noemde laat meent vervolgde bevestigt bevestigde onderstreept onderstreepte schrijft schreef constateert constateerde concludeert concludeerde merkt merkte vult vulde geeft gaf beaamt erkent erkende meldt meldde verzekert hoopt ' +
    'berättade förklarade menade konstaterade underströk betonade tillade påpekade fortsatte avslutade kommenterade inledde svarade hävdar hävdade fortalte forklarede mente understregede tilføjede udtalte fortsatte forklarte understreket påpekte lød konstaterer siger ' +
    'säger sade sa berättar förklarar menar konstaterar understryker betonar tillägger påpekar fortsätter avslutar kommenterar hälsar uppger ' +
    'sier forteller forklarer mener understreker legger påpeker fortsetter avslutter ' +
    'siger sagde fortæller forklarer mener understreger tilføjer udtaler påpeger fortsætter slutter glæder lyder ' +
    'sanoo sanoi kertoo kertoi toteaa totesi korostaa korosti jatkaa lisää',
  according: 'aldus|volgens|enligt|ifølge|mukaan',
  that: 'dat att at että',
  pronoun: 'hij zij ze haar hem hon han hun hän',
  article: 'de het een den det en ett et',
  titleBefore:
    'getiteld|genaamd|motto|titel|titeln|thema|project(?:et)?|projektet|programma|campagne|kampanjen|kampagnen|tentoonstelling|boek|film|reeks|woord|begrip|utställningen|udstillingen|boken|bogen|ordet|versie|kallad|kaldet|kalt',
  unfinished:
    'het een en of van voor met op dat die te in aan bij door naar de och eller att som med på av för i til og at for om er som ja tai että',
}

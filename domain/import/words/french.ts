import { oneOf, type Words } from './words'

export const french: Words = {
  stopWords:
    'le la les des et est une un du dans pour que qui sur avec au aux par plus ce cette sont pas ont été son ses leur nous ne se à en de',
  releaseLabel:
    /^(?:communiqué(?:\s+de\s+presse)?|dossier\s+de\s+presse|note\s+de\s+presse|invitation(?:\s+(?:à la\s+)?presse)?|avis\s+aux\s+médias|pour\s+(?:diffusion|publication)\s+immédiate|déclaration|rectificatif|erratum)(?![\p{L}])/iu,
  number: /(?<!\p{L})(?:n°|nº|no|numéro)\.?[\s:]*(\d{1,5}(?:\s?[/-]\s?\d{2,4})?)/iu,
  embargo: /^(?:sous\s+)?embargo\b\s*:?\s*(?:jusqu['’](?:au|à|en)\s*)?/iu,
  startOfSpeech: /^(?:début du discours|seul le prononcé fait foi)/iu,
  timeZone: 'Europe/Paris',
  headings: {
    boilerplate:
      /^(?:[àa]\s+propos(?:\s+(?:de|du|des|d['’]).*)?|qui\s+sommes[- ]nous(?:\s*\?)?|présentation\s+de\s+.*|.{2,50}\s+en\s+(?:bref|quelques\s+mots))$/iu,
    background: /^(?:contexte|pour mémoire|repères|informations complémentaires)$/iu,
    noteToEditors:
      /^(?:notes?\s+(?:aux|à\s+l['’]attention\s+des|pour\s+les|à\s+la)\s+(?:rédactions?|rédacteurs?|journalistes|médias|rédaction)|note de la rédaction)$/iu,
    mediaContact:
      /^(?:coordonnées|(?:nous|pour\s+(?:nous\s+)?)\s*contacter)$|^renseignements?(?:\s+\p{L}+)?$|^personnes?\s+(?:de\s+contact|à\s+contacter)$|^(?:vos\s+|votre\s+)?(?:contacts?|relations?|service|bureau)\s*(?:(?:de|avec la)\s+)?(?:presse|médias?)?(?:\s.{0,50})?$|^pour\s+(?:tout|plus|toute).{0,30}(?:contact|contacter).{0,30}$/iu,
    legal:
      /^(?:avertissement|déclarations prospectives|énoncés prospectifs|mentions? légales?|informations prospectives|clause de non-responsabilité)(?:\s.{0,60})?$/iu,
    further:
      /^(?:pour\s+en\s+savoir\s+plus|plus\s+d['’]informations?|en\s+savoir\s+plus|liens?(?:\s+utiles)?|téléchargements?|documents?|photos?|annexes?|ressources)$/iu,
  },
  kinds: {
    statement: /^(?:déclaration)(?:\s+(?:conjointe|commune))?(?!\p{L})/iu,
    invitation: /^invitation\b/iu,
    advisory: /^avis\s+aux\s+médias\b/iu,
    correction: /^(?:rectificatif|erratum)\b/iu,
  },
  credit: /^(?:©|\(c\)|crédits?(?:\s+photos?)?\s*[:©]|photos?\s*[:©]|légende\s*:|source\s*:)/iu,
  phrase: /^(?:madame|monsieur|(?:bien |très )?cordialement|bien à vous|seul le prononcé)/iu,
  saying: oneOf(
    'savoir dit déclare déclaré déclarait affirme affirmé explique expliqué ajoute ajouté souligne souligné précise précisé indique indiqué estime estimé commente commenté ' +
      'rappelle rappelé conclut conclu annonce annoncé assure assuré confie confié note noté observe observé poursuit poursuivi réagit réagi répond répondu insiste insisté ' +
      'félicite félicité réjouit réjoui salue salué témoigne témoigné raconte raconté remarque remarqué résume résumé écrit avertit averti alerte alerté regrette regretté ' +
      'espère confirme confirmé promet promis plaide plaidé constate constaté relève martèle martelé lance lancé détaille détaillé glisse glissé sourit souri réaffirme réaffirmé soutient soutenu prévient prévenu développe développé tranche tranché renchérit renchéri appuie appuyé reconnaît reconnu reconnait s’exclame s’enthousiasme s’inquiète s’indigne s’étonne s’alarme s’interroge s’insurge s’emporte s’amuse appelle qualifie qualifié ' +
      'disait disent affirment expliquent soulignent déclarent dénonce dénoncé fustige fustigé déplore déploré prône révèle révélé rapporte rapporté justifie complète complété enchaîne admet admis évoque évoqué ironise argumente décrypte ' +
      'loue loué louait vante vanté vantait présente présenté présentait indiquait confiait concluait commentait lançait poursuivait insistait témoignait constatait regrettait saluait annonçait confirmait assurait déplorait rassure rassuré ' +
      'expliquait soulignait affirmait précisait estimait ajoutait racontait notait rappelait juge jugé pense considère décrit exprime exprimé remercie remercié signale signalé reprend clame nuance nuancé',
  ),
  according: /^(?:selon|d['’]après|pour)\s/iu,
  that: oneOf("que qu’ qu' qu"),
  pronoun: oneOf('il elle ils elles t-il t-elle a-t-il a-t-elle lui celui-ci celle-ci'),
  article: oneOf('le la les l un une du de des ce cette son sa ses notre'),
  titleBefore:
    /(?:intitulée?s?|nommée?s?|dénommée?s?|appelée?s?|baptisée?s?|thème|titre|slogan|devise|programme|projet|campagne|initiative|opération|label|exposition|film|livre|étude|rapport|série|nom|mot|terme|dite?s?|catégorie|prix)\s*(?:de\s*)?:?\s*$/iu,
  unfinished: oneOf(
    'le la les l un une du de des d et ou mais que qui dont à au aux en dans sur sous par pour avec sans chez entre vers ce cette ces son sa ses leur leurs notre nos votre ' +
      'est sont a ont très plus ne se',
  ),
}

import type { LightWords } from './light-words'

/** Spanish, Catalan, Italian, Portuguese, Romanian. */
export const romance: LightWords = {
  releaseLabel:
    'nota\\s+(?:de\\s+(?:prensa|imprensa|premsa)|stampa|à\\s+imprensa|informativa)|comunicado(?:\\s+(?:de|à)\\s+(?:prensa|imprensa))?|comunicato(?:\\s+stampa)?|comunicat(?:\\s+de\\s+pres[ăs]a?)?|para\\s+(?:su\\s+)?(?:publicación|difusión|divulgação)\\s+inmediata|per\\s+(?:la\\s+)?diffusione\\s+immediata',
  embargo:
    '(?:con\\s+|sotto\\s+|sob\\s+)?embargo(?:ado)?(?:\\s+(?:hasta|fino\\s+a(?:l|lle)?|até))?(?:\\s+(?:el|il|o|às?))?',
  boilerplate:
    "(?:[Aa]cerca|ACERCA)\\s+[Dd][EeOoAa][Ll]?\\s.*|(?:[Ss]obre|SOBRE)\\s+(?:el|la|los|las|o|a|os|as|nosotros|nós|\\p{Lu}).*|[Qq]uiénes\\s+somos|[Qq]uem\\s+somos|[Cc]hi\\s+(?:siamo|è\\s.*)|(?:[Ii]nformazioni|INFORMAZIONI)\\s+[Ss][Uu].*|[Dd]espre\\s+.*|[Qq]uant\\s+a\\s+.*|[Ss]obre\\s+l[’'].*",
  background: 'antecedentes|contexto|contesto|context|enquadramento',
  noteToEditors:
    'notas?\\s+(?:para|a|per|ai|aos)\\s+(?:los\\s+|as\\s+|la\\s+|i\\s+)?(?:editores|redactores|redacción|redazion[ei]|redatori|redações|redattori)|note\\s+(?:per\\s+la\\s+redazione|ai\\s+redattori)',
  mediaContact:
    'contac?tos?(?:\\s+(?:de|para|com)\\s+(?:(?:la|el|los|a|os|o)\\s+)?(?:prensa|medios|comunicación|imprensa|comunicação)(?:\\s.{0,30})?)?|(?:per|come)\\s+contattar(?:ci|e)|contatt[oi](?:\\s+(?:(?:per\\s+)?(?:la\\s+)?stampa|media))?|(?:ufficio|area)\\s+stampa.{0,50}|assessoria\\s+de\\s+imprensa|gabinete\\s+de\\s+(?:prensa|imprensa|comunicación)|oficina\\s+de\\s+prensa|informaci[óo]n\\s+de\\s+contacto|informazioni\\s+di\\s+contatto|informações\\s+(?:de|para)\\s+(?:contac?to|a\\s+imprensa)|(?:para|per)\\s+(?:más|mais|maggiori|ulteriori|altre|otra)\\s+(?:información|informações|informazioni).{0,50}|relaciones\\s+con\\s+los\\s+medios|contact(?:\\s+(?:de\\s+)?pres[ăs]a)?',
  further:
    'más\\s+información|(?:ulteriori|maggiori|altre)\\s+informazioni|per\\s+saperne\\s+di\\s+più|mais\\s+informações|saiba\\s+mais|enlaces(?:\\s+de\\s+interés)?|ligações|enlaces?|descargas|documentación|documentos|allegati|anexos?|imágenes|immagini',
  invitation: 'invitación|convocatoria(?:\\s+de\\s+prensa)?|invito|convite',
  credit:
    'foto(?:s|grafía|grafia)?\\s*[:©]|crédito\\s*:|fuente\\s*:|fonte\\s*:|imagen\\s*:|imagem\\s*:|nella\\s+foto\\s*:',
  saying:
    'dijo dice dicen afirmó afirma afirmado señaló señala señalado explicó explica explicado añadió añade añadido declaró declara declarado destacó destaca destacado comentó comenta comentado ' +
    'subrayó subraya subrayado aseguró asegura asegurado indicó indica indicado manifestó manifestado recordó recuerda recordado concluyó concluye agradeció agradecido apuntó apuntado sostuvo expresó ' +
    'advirtió advierte anunció anunciado celebró valoró reconoció confirmó insistió puntualizó resumió agregó agrega remarcó lamentó pidió ' +
    'sapere ha disse dice dicono detto dichiara dichiarato spiega spiegato afferma affermato aggiunge aggiunto aggiunta commenta commentato sottolinea sottolineato conclude concluso precisa precisato ' +
    'osserva osservato ricorda ricordato evidenzia evidenziato assicura racconta raccontato ringrazia ringraziato annuncia annunciato ' +
    'diz disse afirma afirmou explica explicou acrescentou acrescenta destacou destaca referiu refere sublinhou sublinha salientou salienta comentou comenta declarou concluiu conclui lembrou garantiu garante ' +
    'realçou revelou considera considerou assegurou frisou defendeu defende reforçou reforça adiantou adianta apontou avaliou avalia informou ressaltou ressalta enfatizou observou completou finalizou pontuou ' +
    'enfatizó enfatiza enfatizado detalló detalla detallado reiteró reitera reiterado defendió defendido avanzó avanzado sostenido admitió admitido recalcó recalca recalcado incidió incidido opinó opina opinado denunció denunciado criticó criticado exigió exigido ' +
    'reclamó reclamado consideró considerado prosiguió proseguido continuó matizó matizado aclaró aclarado relató relatado expuso expuesto apostilló sentenció zanjó precisó precisado ratificó ratificado alertó alertado instó animó abundado explicaba añadía señalaba ' +
    'rimarca rimarcato ribadisce ribadito prosegue proseguito continua continuato rileva rilevato auspica auspicato puntualizza puntualizzato rivendica chiarisce chiarito illustra illustrato riferisce riferito conferma confermato avverte avvertito scrive scritto esprime espresso insiste ' +
    'spus zis declarat afirmat adăugat explicat subliniat precizat menționat menţionat',
  according: 'según|secondo|segundo|de\\s+acordo\\s+com|de\\s+acuerdo\\s+con|per|para',
  that: 'que che',
  pronoun: 'él ella lui lei egli ele ela este esta quien',
  article: "el la los las un una il lo gli i l’ l' o a os as um uma",
  titleBefore:
    'título|titulad[oa]|llamad[oa]s?|denominad[oa]s?|bautizad[oa]|lema|programa|proyecto|projeto|campaña|campanha|exposición|exposição|iniciativa|serie|libro|livro|película|filme|informe|palabra|término|intitolat[oa]|titolo|progetto|programma|campagna|mostra|libro|chiamat[oa]|denominat[oa]|intitulad[oa]|chamad[oa]|versión|versione',
  unfinished:
    'el la los las un una y o de del en con por para que il lo gli e di da per con che do dos das em no na nos nas ao aos pelo pela um uma à',
}

import type { LightWords } from './light-words'

/** Polish, Czech, Slovak, Croatian, Slovenian, Russian, Ukrainian, Bulgarian. */
export const slavic: LightWords = {
  releaseLabel:
    'informacja\\s+prasowa|komunikat\\s+prasowy|notatka\\s+prasowa|tiskov[áe]\\s+(?:zpráva|informace|sporočilo)|tlačová\\s+správa|priopćenje(?:\\s+za\\s+(?:medije|javnost))?|sporočilo\\s+za\\s+(?:javnost|medije)|saopštenje|пресс-релиз|пресс-служба\\s+сообщает|прес-реліз|прессъобщение|съобщение\\s+за\\s+медиите|к\\s+немедленной\\s+публикации',
  embargo: 'embargo(?:\\s+(?:do|na))?|эмбарго(?:\\s+до)?|ембарго(?:\\s+до)?',
  boilerplate:
    '[Oo]\\s+(?:nas|nás|nama|firmie|společnosti|spoločnosti|projekt[ue]|organizac[eij]i?|fundacji|muzeu)(?:\\s.{1,50})?|[Oo]\\s+\\p{Lu}\\S*(?:\\s\\S+){0,3}|[Oo]\\s+\\p{Ll}+(?:\\s+\\p{Lu}\\S*){0,4}|[Kk]im\\s+jesteśmy|[Оо]б?\\s+\\p{L}+(?:\\s.{1,60})?|[Сс]правка\\s+(?:о|об)\\s.*|[Пп]ро\\s+(?:нас|\\p{L}+)(?:\\s.{1,60})?|[Зз]а\\s+(?:нас|\\p{Lu}.*)',
  background: 'tło|kontekst|pozadí|kontext|контекст|справка|справочно|довідка|для\\s+справки',
  noteToEditors:
    'uwagi?\\s+dla\\s+redakcji|poznámk[ay]\\s+(?:pro|pre)\\s+(?:editory|redakce|redakciu)|примечани[ея]\\s+для\\s+(?:редакторов|сми)',
  mediaContact:
    'kontakt(?:y|i|n[ií]\\s+(?:údaje|informace)|ne\\s+informacije)?(?:\\s+(?:dla|pro|pre|za)\\s+(?:mediów|prasy|média|novináře|médiá|medije|novinare)|\\s+prasowy)?|biuro\\s+prasowe|dodatkowych\\s+informacji.{0,40}|tiskov[áéý]\\s+(?:mluvčí|oddělení)|další\\s+informace.{0,40}|контакт(?:ы|и|на\\s+інформація|ная\\s+информация)?(?:\\s+(?:для|за)\\s+.{1,20})?|пресс-служба|пресс-центр|прес-служба|за\\s+контакти',
  further:
    'więcej\\s+informacji|více\\s+informací|viac\\s+informácií|more|załączniki|ke\\s+stažení|подробнее|дополнительная\\s+информация|ссылки|посилання|докладніше|materiały',
  invitation: 'zaproszenie|pozvánka|приглашение|запрошення',
  credit: 'fot\\.|foto\\s*[:©]|zdjęcie\\s*:|źródło\\s*:|zdroj\\s*:|фото\\s*[:©]|источник\\s*:|джерело\\s*:',
  saying:
    'mówi mówił mówiła powiedział powiedziała dodaje dodał dodała podkreśla podkreślił podkreśliła zaznacza zaznaczył zaznaczyła wyjaśnia wyjaśnił wyjaśniła komentuje komentował komentowała zauważa ' +
    'stwierdził stwierdziła przyznaje tłumaczy informuje podsumowuje przypomina ' +
    'řekl řekla říká uvedl uvedla uvádí dodal dodala dodává vysvětlil vysvětlila vysvětluje zdůraznil zdůraznila zdůrazňuje upozornil upozornila upozorňuje prohlásil prohlásila komentuje popisuje potvrdil potvrdila ' +
    'povedal povedala hovorí uviedol uviedla vysvetlil rekao rekla kaže kazala dodao dodala istaknuo istaknula poudaril poudarila dejal dejala ' +
    'сказал сказала говорит заявил заявила заявили отметил отметила отмечает подчеркнул подчеркнула подчёркивает добавил добавила добавляет сообщил сообщила пояснил пояснила поясняет объяснил объяснила рассказал рассказала рассказывает вспоминает считает прокомментировал прокомментировала уточнил ' +
    'сказав сказала каже заявив заявила зазначив зазначила зазначає наголосив наголосила додав додала додає повідомив повідомила розповів розповіла пояснив пояснила підкреслив підкреслила ' +
    'каза казва заяви допълни подчерта обясни',
  according:
    'według|zdaniem|podle|podľa|prema|po\\s+mnenju|согласно|по\\s+словам|по\\s+мнению|за\\s+словами|на\\s+думку|според',
  that: 'że iż že что що че',
  pronoun: 'on ona oni on-a jeho její он она они він вона той тя',
  article: 'ten ta to tato',
  titleBefore:
    'pod\\s+(?:hasłem|tytułem|nazwą|názvem)|projek(?:t|cie|tu)|program(?:u|ie)?|kampani[ai]|wystaw[aęy]|książk[aię]|film(?:u)?|výstav[aěuy]|knih[aěuy]|nazw[aęie]+|hasł[oa]|под\\s+(?:названием|девизом)|фонд(?:ом|а)?|проект(?:а|е|у)?|программ[аыеу]|выставк[аиеу]|книг[аиеу]|фильм(?:а|е)?|компани[ияей]+|верси[ияей]+|слов[оа]',
  unfinished:
    'i w z na do że o dla od po za oraz lub a nie przez v s k ve se ke pro při který která и в с на по для что не от из к о об та що до з у від',
}

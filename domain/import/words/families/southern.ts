import type { LightWords } from './light-words'

/** Turkish, Greek, Hungarian. */
export const southern: LightWords = {
  releaseLabel:
    'basın\\s+(?:bülteni|bilteni|açıklaması|duyurusu)\\s*$|δελτίο\\s+τύπου|ανακοίνωση|sajtóközlemény|sajtómeghívó',
  embargo: 'ambargo(?:lu)?|εμπάργκο(?:\\s+(?:έως|μέχρι))?|embargó',
  boilerplate:
    '.{1,60}\\s+(?:[Hh]akkında|HAKKINDA)|[Hh]akkımızda|[Bb]iz\\s+[Kk]imiz|(?:[Σσ]χετικά|ΣΧΕΤΙΚΑ)\\s+(?:με|ΜΕ)\\s+.*|[Λλ]ίγα\\s+λόγια\\s+για\\s+.*|[Pp]rofilunk|[Rr]ólunk|[Aa]z?\\s+\\p{Lu}\\S*(?:ról|ről)|\\p{Lu}.{1,40}(?:ról|ről)',
  background: 'arka\\s+plan|ιστορικό|háttér(?:információ)?',
  noteToEditors:
    'editörlere\\s+not|σημείωση\\s+(?:προς|για)\\s+(?:τους\\s+)?συντάκτες|megjegyzés\\s+a\\s+szerkesztőknek',
  mediaContact:
    'basın\\s+(?:[iİ]letişim|[iİ]rtibat|[iİ]çin).{0,20}|[iİ]letişim(?:\\s+(?:bilgileri|için))?.{0,20}|ayrıntılı\\s+bilgi(?:\\s+için)?.{0,20}|επικοινωνία(?:\\s+.{1,30})?|στοιχεία\\s+επικοινωνίας|για\\s+(?:περισσότερες|περαιτέρω)\\s+πληροφορίες.{0,30}|sajtókapcsolat|kapcsolat|további\\s+információ.{0,30}',
  further: 'daha\\s+fazla\\s+bilgi|bağlantılar|περισσότερες\\s+πληροφορίες|σύνδεσμοι|letöltések',
  invitation: 'davetiye|basın\\s+daveti|πρόσκληση|meghívó',
  credit: 'kaynak\\s*:|fotoğraf\\s*:|φωτογραφία\\s*:|πηγή\\s*:|fotó\\s*:',
  saying:
    'dedi diyor diyen diye söyledi söyleyen belirtti belirten ekledi ekliyor açıkladı açıklayan konuştu konuşan vurguladı vurgulayan kaydetti ifade ifadelerini ifadesini ifadeleriyle sözlerini sözleriyle değerlendirmesinde dile aktardı anlattı etti devam ' +
    'είπε λέει δήλωσε δηλώνει τόνισε τονίζει πρόσθεσε προσθέτει σημείωσε σημειώνει ανέφερε αναφέρει υπογράμμισε υπογραμμίζει εξήγησε εξηγεί σχολίασε επισήμανε ' +
    'mondta mondja elmondta közölte hangsúlyozta kiemelte hozzátette nyilatkozta fogalmazott',
  according: 'göre|σύμφωνα\\s+με|szerint',
  that: 'ki ότι πως hogy',
  pronoun: 'o αυτός αυτή ο-ίδιος ő',
  article: 'bir bu ο η το οι τα του της τον την a az',
  titleBefore: 'adlı|isimli|başlıklı|temalı|με\\s+(?:τίτλο|θέμα)|έκθεση|πρόγραμμα|βιβλίο|έργο|című|nevű',
  unfinished:
    've ile için bir bu de da ki olan olarak και του της των το η ο σε με για από στο στη στην a az és hogy egy',
}

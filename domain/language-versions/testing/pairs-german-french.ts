import type { LanguagePair } from './release-from'

/** German releases with their French versions, and one the other way round. */
export const germanFrenchPairs: readonly LanguagePair[] = [
  {
    name: 'a tram across the border',
    source: {
      language: 'de',
      text: `
H Straßenbahn nach Saint-Avre: Züge fahren ab 13. Dezember 2026
S 8,7 Kilometer, zwölf Haltestellen, 96,5 Millionen Euro
D Kehrbach, 1. Dezember 2026
L Von Sonntag, 13. Dezember 2026, an verbindet die Linie 7 Kehrbach mit Saint-Avre. Die Straßenbahn fährt von 5.30 bis 23.45 Uhr, alle 15 Minuten. Der Bau kostete 96,5 Millionen Euro, 4,5 Millionen Euro weniger als geplant.
P Die Strecke ist 8,7 Kilometer lang und hat zwölf Haltestellen, fünf davon auf französischer Seite. Die neue Rheinbrücke misst 290 Meter. Erwartet werden 18.200 Fahrgäste am Tag, heute nutzen 2.900 Menschen den Bus.
Q Wer morgens drüben arbeitet und abends hier singt, braucht keine Grenze, sondern einen Takt. | Katrin Söllner | Oberbürgermeisterin von Kehrbach
P Eine Fahrt kostet 2,60 Euro, die Monatskarte 58 Euro. Kinder unter 6 Jahren fahren frei. Das Land zahlt 42 Prozent der Kosten, die Europäische Union 20 Prozent.
X Eröffnung
P Am Samstag, 12. Dezember, um 14 Uhr fährt der erste Zug mit Gästen. {Wir haben elf Jahre auf diesen Tag gewartet|Luc Marchand|Bürgermeister von Saint-Avre}, sagt Luc Marchand, Bürgermeister von Saint-Avre. Am Sonntag sind alle Fahrten bis Mitternacht kostenlos.
P Der Fahrplan steht unter [www.linie7.example/de/fahrplan](https://www.linie7.example/de/fahrplan). Auskunft gibt es von 7 bis 19 Uhr unter Telefon 07851 9100.
B Die Verkehrsbetriebe Kehrbach befördern im Jahr 21,3 Millionen Fahrgäste und beschäftigen 415 Menschen.
C Verkehrsbetriebe Kehrbach, Antje Rombach, Telefon: 07851 9100-12, presse@vbk.example
`,
    },
    version: {
      language: 'fr',
      text: `
H Tramway vers Saint-Avre : les rames circuleront dès le 13 décembre 2026
S 8,7 kilomètres, douze arrêts, 96,5 millions d’euros
D Kehrbach, le 1er décembre 2026
L À partir du dimanche 13 décembre 2026, la ligne 7 relie Kehrbach à Saint-Avre. Le tramway circule de 5 h 30 à 23 h 45, toutes les 15 minutes. Le chantier a coûté 96,5 millions d’euros, soit 4,5 millions d’euros de moins que prévu.
P La ligne mesure 8,7 kilomètres et compte douze arrêts, dont cinq du côté français. Le nouveau pont sur le Rhin mesure 290 mètres. On attend 18 200 voyageurs par jour ; aujourd’hui, 2 900 personnes prennent le bus.
Q Qui travaille le matin en face et chante le soir ici n’a pas besoin d’une frontière, mais d’un rythme. | Katrin Söllner | maire de Kehrbach
P Un trajet coûte 2,60 euros, l’abonnement mensuel 58 euros. Les enfants de moins de 6 ans voyagent gratuitement. Le Land paie 42 % des coûts, l’Union européenne 20 %.
X Inauguration
P Samedi 12 décembre, à 14 heures, la première rame accueillera des invités. {Nous avons attendu ce jour pendant onze ans|Luc Marchand|maire de Saint-Avre}, dit Luc Marchand, maire de Saint-Avre. Dimanche, tous les trajets seront gratuits jusqu’à minuit.
P Les horaires se trouvent sur [www.linie7.example/fr/horaires](https://www.linie7.example/fr/horaires). Renseignements de 7 h à 19 h par téléphone au +49 7851 9100.
B Les Verkehrsbetriebe Kehrbach transportent 21,3 millions de voyageurs par an et emploient 415 personnes.
C Verkehrsbetriebe Kehrbach, Antje Rombach, téléphone : +49 7851 9100-12, presse@vbk.example
`,
    },
  },
  {
    name: 'a school',
    source: {
      language: 'de',
      text: `
H Europaschule Moosbrunn nimmt 120 Kinder mehr auf
S Anbau für 14,2 Mio. Euro ist nach 22 Monaten fertig
D Moosbrunn, 28. August 2026
L Die Europaschule Moosbrunn wächst: Am Mittwoch, 2. September 2026, beziehen 480 Kinder den Anbau mit 18 Klassenzimmern. Der Landkreis hat 14,2 Millionen Euro ausgegeben; 35 Prozent kamen vom Bund.
P Das Gebäude aus Holz ist 64 Meter lang und hat drei Stockwerke. Auf dem Dach erzeugen 310 Module im Jahr 105.000 Kilowattstunden Strom. Geheizt wird mit Erdwärme aus 24 Sonden, die 130 Meter tief reichen.
Q In diesem Haus lernt man auf Deutsch und auf Französisch, und im Treppenhaus redet man beides zugleich. | Ute Brackmann | Direktorin der Europaschule
P Der Unterricht beginnt um 8.15 Uhr und endet um 16 Uhr, freitags um 13 Uhr. Die Mensa gibt täglich 350 Essen zu 3,80 Euro aus. Für Kinder aus 27 Nationen arbeiten hier 52 Lehrkräfte. Morgens fahren zwei Busse mehr.
X Fest zur Eröffnung
P Am Samstag, 26. September, von 10 bis 17 Uhr zeigt die Schule ihr neues Haus. Um 11 Uhr spricht Ministerin Sophie Carstens. {Gebaut haben wir mit 1.900 Kubikmetern Holz aus einem Umkreis von 60 Kilometern|Emil Trautmann|Architekt}, sagt Architekt Emil Trautmann.
P Anmeldung zum neuen Schuljahr: vom 11. bis 15. Januar 2027, [europaschule.example/anmeldung](https://europaschule.example/anmeldung).
B Die Europaschule Moosbrunn wurde 1998 gegründet und führt in zwölf Jahren zu zwei Abschlüssen.
C Landratsamt Moosbrunn, Carolin Ebers, Telefon: 08106 3400-5, ebers@moosbrunn.example
`,
    },
    version: {
      language: 'fr',
      text: `
H L’École européenne de Moosbrunn accueille 120 enfants de plus
S L’extension de 14,2 millions d’euros est achevée après 22 mois
D Moosbrunn, le 28 août 2026
L L’École européenne de Moosbrunn s’agrandit : mercredi 2 septembre 2026, 480 enfants prendront possession de l’extension et de ses 18 salles de classe. L’arrondissement a dépensé 14,2 millions d’euros, dont 35 pour cent viennent de l’État fédéral.
P Le bâtiment en bois mesure 64 mètres de long et compte trois étages. Sur le toit, 310 modules produisent 105 000 kilowattheures par an. Le chauffage vient de 24 sondes géothermiques, profondes de 130 mètres.
Q Dans cette maison, on apprend en allemand et en français, et dans l’escalier on parle les deux à la fois. | Ute Brackmann | directrice de l’École européenne
P Les cours commencent à 8 h 15 et se terminent à 16 h, le vendredi à 13 h. La cantine sert 350 repas par jour, à 3,80 €. Cinquante-deux enseignants y travaillent pour des enfants de 27 nations. Le matin, deux bus de plus circulent.
X Fête d’inauguration
P Samedi 26 septembre, de 10 h à 17 h, l’école présente son nouveau bâtiment. À 11 heures, la ministre Sophie Carstens prendra la parole. {Nous avons construit avec 1 900 mètres cubes de bois venus de 60 kilomètres à la ronde|Emil Trautmann|architecte}, dit l’architecte Emil Trautmann.
P Inscriptions pour la nouvelle année scolaire : du 11 au 15 janvier 2027, [europaschule.example/anmeldung](https://europaschule.example/anmeldung).
B Fondée en 1998, l’École européenne de Moosbrunn mène en douze ans à deux diplômes.
C Landratsamt Moosbrunn, Carolin Ebers, téléphone : +49 8106 3400-5, ebers@moosbrunn.example
`,
    },
  },
  {
    name: 'a museum, from French',
    source: {
      language: 'fr',
      text: `
H Le Musée du sel de Valmont rouvre le 3 avril 2027 après deux ans de travaux
S 6 400 m² rénovés, 28,9 millions d’euros investis
D Valmont, le 15 mars 2027
L Le Musée du sel rouvre ses portes samedi 3 avril 2027 à 10 heures. La région et la ville ont investi 28,9 millions d’euros dans la rénovation de 6 400 mètres carrés. La ville espère 150 000 visiteurs par an, contre 97 000 en 2024.
P La collection compte 12 750 objets, dont 1 100 sont exposés dans 21 salles. La plus ancienne pièce, un seau de bronze, date du Ve siècle avant notre ère. Le parcours, long de 1,2 kilomètre, descend à 43 mètres sous terre.
Q Le sel a payé nos rues, nos écoles et nos guerres. Il méritait une maison. | Hélène Vautrin | directrice du musée
P Le musée est ouvert du mardi au dimanche de 10 h à 18 h, le jeudi jusqu’à 21 h 30. L’entrée coûte 11 euros, 6,50 euros au tarif réduit ; elle est gratuite le premier dimanche du mois.
X Le chantier
P Les travaux ont commencé le 18 février 2025. {Nous avons retiré 3 200 tonnes de gravats à la main|Bruno Castel|chef de chantier}, raconte Bruno Castel, chef de chantier. L’État a payé 30 % de la somme et l’Union européenne 4 millions d’euros.
P Vendredi 2 avril, de 15 h à 17 h, une visite est réservée à la presse. Accréditation jusqu’au 29 mars à l’adresse presse@museedusel.example ou sur [museedusel.example/presse](https://museedusel.example/presse).
B Fondé en 1889, le Musée du sel appartient à la ville de Valmont et emploie 74 personnes.
C Service de presse : Mathilde Perrin, téléphone : +33 3 80 55 01 20, presse@museedusel.example
`,
    },
    version: {
      language: 'de',
      text: `
H Salzmuseum Valmont öffnet am 3. April 2027 nach zwei Jahren Umbau wieder
S 6.400 Quadratmeter erneuert, 28,9 Millionen Euro investiert
D Valmont, 15. März 2027
L Am Samstag, 3. April 2027, um 10 Uhr öffnet das Salzmuseum wieder seine Türen. Region und Stadt haben 28,9 Millionen Euro in die Erneuerung von 6.400 Quadratmetern gesteckt. Die Stadt hofft auf 150.000 Gäste im Jahr, nach 97.000 im Jahr 2024.
P Zur Sammlung gehören 12.750 Stücke, von denen 1.100 in 21 Räumen gezeigt werden. Das älteste, ein Eimer aus Bronze, stammt aus dem 5. Jahrhundert vor unserer Zeit. Der Rundgang ist 1,2 Kilometer lang und führt 43 Meter unter die Erde.
Q Das Salz hat unsere Straßen, unsere Schulen und unsere Kriege bezahlt. Es hat ein Haus verdient. | Hélène Vautrin | Direktorin des Museums
P Geöffnet ist das Museum dienstags bis sonntags von 10 bis 18 Uhr, donnerstags bis 21.30 Uhr. Der Eintritt kostet 11 Euro, ermäßigt 6,50 Euro; am ersten Sonntag im Monat ist er frei.
X Die Baustelle
P Die Arbeiten begannen am 18. Februar 2025. {Wir haben 3.200 Tonnen Schutt von Hand hinausgetragen|Bruno Castel|Bauleiter}, erzählt Bauleiter Bruno Castel. Der Staat hat 30 Prozent der Summe bezahlt, die Europäische Union 4 Millionen Euro.
P Am Freitag, 2. April, ist das Haus von 15 bis 17 Uhr für die Presse geöffnet. Akkreditierung bis 29. März unter presse@museedusel.example oder auf [museedusel.example/presse](https://museedusel.example/presse).
B Das Salzmuseum, gegründet 1889, gehört der Stadt Valmont und beschäftigt 74 Menschen.
C Pressestelle: Mathilde Perrin, Telefon: +33 3 80 55 01 20, presse@museedusel.example
`,
    },
  },
]

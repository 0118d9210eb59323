import type { LanguagePair } from './release-from'

/** German releases with their English versions, and two the other way round. */
export const germanEnglishPairs: readonly LanguagePair[] = [
  {
    name: 'a bridge',
    source: {
      language: 'de',
      text: `
H Neue Brücke über die Lenne: Kreis investiert 12,4 Millionen Euro
S Bauarbeiten beginnen am 2. März 2027 und dauern 18 Monate
D Altenholm, 2. Dezember 2026
L Der Kreis Lennetal baut für 12,4 Millionen Euro eine neue Brücke über die Lenne. Das hat der Kreistag am Mittwoch, 2. Dezember, mit 38 zu 7 Stimmen beschlossen. Das Land übernimmt 65 Prozent der Kosten.
P Die alte Brücke stammt aus dem Jahr 1968 und trägt nur noch Fahrzeuge bis 7,5 Tonnen. Täglich queren sie rund 9.200 Autos und 1.350 Fahrräder. Der Neubau wird 142 Meter lang und 14,5 Meter breit.
Q Diese Brücke verbindet nicht nur zwei Ufer, sondern auch zwei Schulwege. Auf sie haben wir lange gewartet. | Sabine Ohlsen | Bürgermeisterin von Altenholm
X So läuft der Bau
P Die Arbeiten beginnen am Dienstag, 2. März 2027, um 7 Uhr. Vom 5. bis 9. April 2027 ist die Kreisstraße voll gesperrt, danach gilt bis Ende August Tempo 30. Eine Behelfsbrücke steht von 6 bis 22 Uhr offen.
P {Wir bauen neben der alten Brücke, damit niemand 24 Kilometer Umweg fahren muss|Henrik Voss|Projektleiter}, sagt Projektleiter Henrik Voss. Der Fußweg werde mit 3 Metern doppelt so breit wie bisher.
P Am Donnerstag, 21. Januar 2027, stellt der Kreis die Pläne vor: um 18.30 Uhr in der Aula der Lennetalschule, Uferstraße 4, 57439 Altenholm. Unterlagen stehen unter [www.lennetal.example/de/bruecke](https://www.lennetal.example/de/bruecke).
B Der Kreis Lennetal hat 141.000 Einwohner in elf Gemeinden und beschäftigt 860 Menschen.
C Pressestelle Kreis Lennetal, Dr. Jana Riedel, Telefon: 02391 4400-17, presse@lennetal.example
`,
    },
    version: {
      language: 'en',
      text: `
H New bridge across the Lenne: district invests €12.4 million
S Construction starts on 2 March 2027 and takes 18 months
D Altenholm, 2 December 2026
L The district of Lennetal is building a new bridge across the river Lenne at a cost of €12.4 million. The district council decided so on Wednesday, 2 December, by 38 votes to 7. The state bears 65 per cent of the costs.
P The old bridge dates from 1968 and can only carry vehicles of up to 7.5 tonnes. Some 9,200 cars and 1,350 bicycles cross it each day. The new bridge will be 142 metres long and 14.5 metres wide.
Q This bridge links not only two banks but also two ways to school. We have waited for it for a long time. | Sabine Ohlsen | Mayor of Altenholm
X How construction will proceed
P Work begins on Tuesday, 2 March 2027, at 7 a.m. From 5 to 9 April 2027 the district road is fully closed; after that a speed limit of 30 applies until the end of August. A temporary bridge is open from 6 a.m. to 10 p.m.
P {We are building next to the old bridge so that nobody has to make a detour of 24 kilometres|Henrik Voss|project manager}, says project manager Henrik Voss. At 3 metres, the footpath will be twice as wide as before.
P On Thursday, 21 January 2027, the district will present its plans at 6.30 p.m. in the hall of the Lennetal School, Uferstraße 4, 57439 Altenholm, Germany. Documents are available at [www.lennetal.example/en/bridge](https://www.lennetal.example/en/bridge).
B The district of Lennetal has 141,000 inhabitants in eleven municipalities and employs 860 people.
C Press office, District of Lennetal, Jana Riedel, phone: +49 2391 4400-17, presse@lennetal.example
`,
    },
  },
  {
    name: 'a wind farm',
    source: {
      language: 'de',
      text: `
H Windpark Möwensand liefert ab Herbst Strom für 210.000 Haushalte
S Letzte von 34 Anlagen steht – Investition von 1,1 Mrd. Euro
D Nordfehn, 14. September 2026
L Der Windpark Möwensand ist fertig: Am Montag, 14. September 2026, hat das Unternehmen Nordkraft die letzte von 34 Anlagen errichtet. Von Oktober an liefert der Park 510 Megawatt, genug für etwa 210.000 Haushalte.
P Jede Anlage ist 15 Megawatt stark und mit Rotorblatt 238 Meter hoch. Die Baukosten lagen mit 1,1 Milliarden Euro um 3,5 Prozent unter dem Plan. Gebaut wurde 29 Monate lang, bei Wassertiefen zwischen 31 und 38 Metern.
Q Wir haben gezeigt, dass sich Tempo und Naturschutz vertragen. Kein einziger Bautag fiel in die Brutzeit. | Dr. Imke Harmsen | Vorstandsvorsitzende der Nordkraft AG
P Der Strom fließt durch ein 92 Kilometer langes Seekabel an Land. Dort speist ihn das Umspannwerk Nordfehn mit 380.000 Volt ins Netz ein. Die Hälfte der Leistung hat ein Stahlwerk für zehn Jahre gekauft, zum Preis von 6,8 Cent je Kilowattstunde.
X Tag der offenen Tür
P Am Sonnabend, 3. Oktober, öffnet Nordkraft von 10 bis 16 Uhr das Betriebsgebäude am Hafen. Führungen beginnen um 11 Uhr, um 13 Uhr und um 15 Uhr. Der Eintritt ist frei; wer mit dem Schiff hinausfahren möchte, zahlt 25 Euro, Kinder zahlen 12,50 Euro.
P {Unsere Fischer fangen wieder da, wo sie früher gefangen haben|Onno Claassen|Hafenmeister}, berichtet Hafenmeister Onno Claassen. Anmeldung bis 28. September unter besuch@nordkraft.example oder Telefon 04965 7788-0.
B Die Nordkraft AG betreibt neun Windparks mit zusammen 2.340 Megawatt. 2025 setzte sie mit 1.480 Beschäftigten 964 Mio. Euro um.
C Nordkraft AG, Tammo Feddersen, Telefon 04965 7788-31, presse@nordkraft.example, www.nordkraft.example
`,
    },
    version: {
      language: 'en',
      text: `
H Möwensand wind farm to supply power to 210,000 households from autumn
S Last of 34 turbines in place – investment of €1.1bn
D Nordfehn, September 14, 2026
L The Möwensand wind farm is complete: on Monday, September 14, 2026, the company Nordkraft put up the last of its 34 turbines. From October, the farm will deliver 510 megawatts, enough for about 210,000 households.
P Each turbine has a capacity of 15 megawatts and, including the blade, a height of 238 metres. At €1.1 billion, construction costs were 3.5 percent below plan. Building took 29 months, in water between 31 and 38 metres deep.
Q We have shown that speed and the protection of nature go together. Not a single day of construction fell into the breeding season. | Imke Harmsen | Chairwoman of the Executive Board of Nordkraft AG
P The power flows ashore through a submarine cable 92 kilometres long. There the Nordfehn substation feeds it into the grid at 380,000 volts. A steelworks has bought half of the output for ten years, at a price of 6.8 cents per kilowatt hour.
X Open day
P On Saturday, October 3, Nordkraft will open its operations building at the harbour from 10 a.m. to 4 p.m. Guided tours start at 11 a.m., 1 p.m. and 3 p.m. Admission is free; those who want to go out by ship pay €25, children €12.50.
P {Our fishermen are catching again where they used to|Onno Claassen|harbour master}, says harbour master Onno Claassen. Please register by September 28 at besuch@nordkraft.example or by phone on +49 4965 7788-0.
B Nordkraft AG operates nine wind farms with a total of 2,340 megawatts. In 2025 it had 1,480 employees and revenues of EUR 964 million.
C Nordkraft AG, Tammo Feddersen, phone +49 4965 7788-31, presse@nordkraft.example, www.nordkraft.example
`,
    },
  },
  {
    name: 'figures of a quarter',
    source: {
      language: 'de',
      text: `
H Lindner Messtechnik wächst im dritten Quartal um 8,2 Prozent
S Umsatz steigt auf 187,3 Mio. Euro, Ausblick angehoben
D Karlsfeld, 12. November 2026
L Die Lindner Messtechnik SE hat von Juli bis September 187,3 Millionen Euro umgesetzt, 8,2 Prozent mehr als im Vorjahresquartal (173,1 Millionen Euro). Das Betriebsergebnis stieg auf 24,6 Millionen Euro; das sind 13,1 Prozent vom Umsatz nach 11,9 Prozent.
P In den ersten neun Monaten wuchs der Umsatz auf 541,0 Millionen Euro. Der Auftragseingang erreichte 603,5 Millionen Euro und lag damit um zwölf Prozent über dem Vorjahr. Der freie Mittelzufluss verdoppelte sich auf 38 Millionen Euro.
Q Wir ernten, was wir in drei mageren Jahren gesät haben. Vor allem die Halbleiterbranche bestellt wieder. | Verena Stollberg | Finanzvorständin
P Je Aktie verdiente Lindner 1,47 Euro (Vorjahr: 1,12 Euro). Die Nettoverschuldung sank von 96 auf 71 Millionen Euro. Zum 30. September beschäftigte das Unternehmen 3.215 Menschen, 140 mehr als ein Jahr zuvor.
X Ausblick
P Für 2026 erwartet der Vorstand nun einen Umsatz von 735 bis 750 Millionen Euro, zuvor waren es 710 bis 730 Millionen Euro. Die Marge soll zwischen 12,5 und 13,0 Prozent liegen. {Das letzte Quartal wird gut, aber nicht leicht|Dr. Ruben Achterberg|Vorstandsvorsitzender}, sagte Vorstandsvorsitzender Dr. Ruben Achterberg.
P Eine Telefonkonferenz für Medien beginnt am Donnerstag, 12. November 2026, um 9.30 Uhr. Der Geschäftsbericht erscheint am 18. März 2027, die Hauptversammlung findet am 19. Mai 2027 statt.
P Alle Zahlen: [lindner.example/zahlen](https://www.lindner.example/zahlen)
B Lindner Messtechnik baut seit 1954 Sensoren und Waagen und ist in 27 Ländern vertreten.
C Investor Relations: Philipp Moser, Telefon +49 8131 550-2200, ir@lindner.example
`,
    },
    version: {
      language: 'en',
      text: `
H Lindner Messtechnik grows by 8.2 percent in third quarter
S Revenue up to EUR 187.3 million, outlook raised
D Karlsfeld, November 12, 2026
L Lindner Messtechnik SE generated revenue of €187.3 million from July to September, 8.2% more than in the same quarter of the previous year (€173.1 million). Operating profit rose to €24.6 million, equal to 13.1% of revenue, up from 11.9%.
P In the first nine months, revenue grew to €541.0 million. Order intake reached €603.5 million, twelve percent above the previous year. Free cash flow doubled to €38 million.
Q We are harvesting what we sowed in three lean years. Above all, the semiconductor industry is ordering again. | Verena Stollberg | Chief Financial Officer
P Earnings per share amounted to €1.47 (previous year: €1.12). Net debt fell from €96 million to €71 million. As of September 30, the company had 3,215 employees, 140 more than a year earlier.
X Outlook
P For 2026 the Executive Board now expects revenue of €735 million to €750 million, compared with €710 million to €730 million before. The margin is expected to be between 12.5% and 13.0%. {The last quarter will be good, but not easy|Ruben Achterberg|Chief Executive Officer}, said CEO Dr. Ruben Achterberg.
P A conference call for the media begins on Thursday, November 12, 2026, at 9:30 a.m. The annual report will be published on March 18, 2027, and the annual general meeting takes place on May 19, 2027.
P All figures: [lindner.example/zahlen](https://www.lindner.example/zahlen)
B Lindner Messtechnik has been making sensors and scales since 1954 and is present in 27 countries.
C Investor Relations: Philipp Moser, phone +49 8131 550-2200, ir@lindner.example
`,
    },
  },
  {
    name: 'a festival',
    source: {
      language: 'de',
      text: `
H 25. Flussklang-Festival bringt 140 Konzerte an 16 Orte
S Vorverkauf startet am 1. Februar
D Weidenau, 20. Januar 2027
L Zum 25. Mal erklingt die Weide: Vom 11. Juni bis 4. Juli 2027 spielen beim Flussklang-Festival mehr als 900 Musikerinnen und Musiker aus 31 Ländern. Karten gibt es ab Montag, 1. Februar, 10 Uhr.
P Das Eröffnungskonzert gibt am Freitag, 11. Juni, um 20 Uhr das Kammerorchester Weidenau unter Leitung von Mirjam Aston in der Fabrikhalle Süd. Auf dem Programm steht die Uraufführung des Konzerts für Bratsche von Tomasz Zielony. Der Abend dauert zweieinhalb Stunden.
P Die Hälfte aller Konzerte kostet keinen Eintritt. Für die übrigen liegen die Preise zwischen 8 und 64 Euro, Schülerinnen und Schüler zahlen die Hälfte. Im vergangenen Jahr kamen 48.700 Gäste; die Auslastung lag bei 91 Prozent.
Q Ein Fluss hört nicht an der Stadtgrenze auf. Deshalb spielen wir auf Lastkähnen, in Scheunen und unter drei Brücken. | Clara Winkelhof | Intendantin des Festivals
X Neu in diesem Jahr
I Nachtmusik: sechs Konzerte beginnen um Mitternacht.
I Für Familien: 22 Konzerte am Vormittag, jeweils 45 Minuten lang.
I Barrierefrei: 12 Spielorte haben Induktionsschleifen.
P {Das Festival bringt der Region jedes Jahr 5,6 Millionen Euro Umsatz|Jochen Brandis|Geschäftsführer des Tourismusverbands}, rechnet Jochen Brandis vor, Geschäftsführer des Tourismusverbands. Die Stadt gibt 780.000 Euro dazu, Stiftungen steuern 410.000 Euro bei.
P Programm und Karten: [www.flussklang.example](https://www.flussklang.example) und an 46 Vorverkaufsstellen.
B Flussklang gibt es seit 2003. Träger ist ein Verein mit 320 Mitgliedern.
C Festivalbüro, Nele Harting, Telefon: 0345 88123, nele.harting@flussklang.example
`,
    },
    version: {
      language: 'en',
      text: `
H 25th Flussklang festival brings 140 concerts to 16 places
S Tickets on sale from 1 February
D Weidenau, 20 January 2027
L For the 25th time, the river Weide is going to sound: from 11 June to 4 July 2027, more than 900 musicians from 31 countries will play at the Flussklang festival. Tickets are available from Monday, 1 February, 10 a.m.
P The opening concert on Friday, 11 June, at 8 p.m. will be given by the Weidenau Chamber Orchestra, conducted by Mirjam Aston, in the Fabrikhalle Süd. The programme includes the first performance of the viola concerto by Tomasz Zielony. The evening lasts two and a half hours.
P There is no charge for half of all concerts. For the others, prices are between €8 and €64; pupils pay half. Last year 48,700 people attended, and 91 per cent of the seats were sold.
Q A river does not end at the city limits. That is why we play on barges, in barns and under three bridges. | Clara Winkelhof | artistic director of the festival
X New this year
I Night music: six concerts begin at midnight.
I For families: 22 concerts in the morning, each of 45 minutes.
I Accessible: 12 venues have induction loops.
P {Each year the festival generates 5.6 million euros for the region|Jochen Brandis|managing director of the tourist board}, says Jochen Brandis, managing director of the tourist board. The city contributes €780,000, foundations add €410,000.
P Programme and tickets: [www.flussklang.example](https://www.flussklang.example) and 46 box offices.
B Flussklang has existed since 2003. It is run by an association of 320 members.
C Festival office, Nele Harting, phone: +49 345 88123, nele.harting@flussklang.example
`,
    },
  },
  {
    name: 'a study',
    source: {
      language: 'de',
      text: `
H Studie: Kurze Pausen senken die Fehlerquote im Operationssaal um ein Viertel
S Universitätsklinikum Rheinau wertet 4.128 Eingriffe aus
D Rheinau, 6. Mai 2026
L Wer alle 40 Minuten fünf Minuten pausiert, macht im Operationssaal weniger Fehler. Das zeigt eine Studie des Universitätsklinikums Rheinau an 4.128 Eingriffen. Die Fehlerquote sank von 2,4 auf 1,8 Prozent, ohne dass die Operationen länger dauerten.
P Für die Studie arbeiteten 64 Teams aus neun Kliniken zwischen Januar 2023 und Juni 2025 nach zwei Plänen. In der Pausengruppe lag die mittlere Dauer bei 127 Minuten, in der Vergleichsgruppe bei 129 Minuten (p = 0,31). Die Ergebnisse erscheinen heute in der Zeitschrift „Surgical Practice“, Band 58, Heft 5.
Q Eine Pause kostet keine Zeit, sie spart welche. Das überrascht viele, auch mich hat es überrascht. | Prof. Dr. Amara Lindqvist | Direktorin der Klinik für Chirurgie
P Am deutlichsten war der Unterschied nach der dritten Stunde: Dort ging die Zahl der Fehler um 41 Prozent zurück. Auch die Herzfrequenz der Operierenden sank, im Mittel um 6 Schläge in der Minute.
P {Wir wollen die Pausen nun in allen 17 Sälen einführen|Ralf Petermann|Pflegedirektor}, kündigt Pflegedirektor Ralf Petermann an. Das Klinikum rechnet mit Kosten von 95.000 Euro im Jahr, denen Einsparungen von 260.000 Euro gegenüberstehen.
X Förderung
P Die Studie wurde vom Land mit 1,3 Millionen Euro gefördert. Die Daten stehen unter der Nummer RUK-2026-0417 zur Verfügung: [daten.rheinau.example/0417](https://daten.rheinau.example/0417).
B Das Universitätsklinikum Rheinau behandelt im Jahr 51.000 Menschen stationär und hat 1.240 Betten.
C Unternehmenskommunikation, Svenja Ortlieb, Tel. 06221 5500-81, svenja.ortlieb@ukr.example
`,
    },
    version: {
      language: 'en',
      text: `
H Study: short breaks reduce errors in the operating theatre by a quarter
S Rheinau University Hospital analyses 4,128 operations
D Rheinau, 6 May 2026
L Surgeons who take a break of five minutes every 40 minutes make fewer errors in the operating theatre. This is shown by a study of Rheinau University Hospital based on 4,128 operations. The error rate fell from 2.4 to 1.8 per cent, while operations did not take longer.
P For the study, 64 teams from nine hospitals worked to two schedules between January 2023 and June 2025. In the group with breaks the mean duration was 127 minutes, in the control group 129 minutes (p = 0.31). The results are published today in the journal “Surgical Practice”, volume 58, issue 5.
Q A break does not cost time, it saves time. This surprises many people, and it surprised me. | Professor Amara Lindqvist | Director of the Department of Surgery
P The difference was most marked after the third hour: here the number of errors went down by 41 per cent. The heart rate of the surgeons fell as well, by 6 beats a minute on average.
P {We now want to introduce the breaks in all 17 theatres|Ralf Petermann|Director of Nursing}, says Ralf Petermann, Director of Nursing. The hospital expects costs of €95,000 a year, against savings of €260,000.
X Funding
P The study was funded by the state with €1.3 million. The data are available under number RUK-2026-0417: [daten.rheinau.example/0417](https://daten.rheinau.example/0417).
B Rheinau University Hospital treats 51,000 in-patients a year and has 1,240 beds.
C Corporate communications, Svenja Ortlieb, tel. +49 6221 5500-81, svenja.ortlieb@ukr.example
`,
    },
  },
  {
    name: 'a recall',
    source: {
      language: 'de',
      text: `
H Haselmann ruft 26.400 Wasserkocher zurück
S Betroffen sind Geräte der Serie HK 20 aus dem Werk Ebersbach
D Ebersbach, 9. Juli 2026
L Die Haselmann GmbH ruft 26.400 Wasserkocher der Serie HK 20 zurück. Bei Geräten, die zwischen dem 3. Februar und dem 17. April 2026 gebaut wurden, kann sich der Griff lösen. Verletzt wurde bisher niemand; bekannt sind fünf Vorfälle.
P Betroffen sind die Seriennummern 260203001 bis 260417960. Die Nummer steht auf der Unterseite des Geräts. Andere Modelle von Haselmann sind sicher. Verkauft wurden die Kocher für 49,90 Euro in Deutschland, Österreich und der Schweiz (54,90 Franken).
P Kundinnen und Kunden erhalten den vollen Preis zurück oder ein neues Gerät. Sie können es vom 13. Juli an in jedem der 380 Geschäfte abgeben oder ohne Porto einsenden. Ein Kassenbon ist nicht nötig.
Q Wir haben den Fehler gemacht, also kümmern wir uns darum. Wer ein Gerät hat, soll es bitte nicht mehr benutzen. | Gregor Haselmann | Geschäftsführer
X Fragen und Antworten
P Die kostenlose Hotline 0800 4273562 ist von Montag bis Freitag von 8 bis 20 Uhr besetzt, am Sonnabend von 9 bis 14 Uhr. Eine Liste der Seriennummern steht unter [haselmann.example/rueckruf](https://haselmann.example/rueckruf).
P {Der Griff wird künftig mit zwei Schrauben befestigt statt geklebt|Kerstin Albers|Leiterin Qualität}, erklärt Kerstin Albers, Leiterin der Qualitätssicherung. Die Kosten des Rückrufs beziffert das Unternehmen auf rund 1,5 Mio. Euro.
B Haselmann fertigt seit 1931 Haushaltsgeräte. 2025 erzielte das Unternehmen mit 610 Beschäftigten 118 Millionen Euro Umsatz.
C Haselmann GmbH, Werkstraße 12, 73061 Ebersbach, Malte Rieger, Telefon +49 7163 160-40, presse@haselmann.example
`,
    },
    version: {
      language: 'en',
      text: `
H Haselmann recalls 26,400 kettles
S Recall concerns HK 20 series from the Ebersbach factory
D Ebersbach, 9 July 2026
L Haselmann GmbH is recalling 26,400 kettles of the HK 20 series. The handle may come off in kettles made between 3 February and 17 April 2026. Nobody has been injured so far; five incidents are known.
P The recall concerns serial numbers 260203001 to 260417960. The number is on the bottom of the kettle. Other Haselmann models are safe. The kettles were sold in Germany, Austria and Switzerland for €49.90 (54.90 Swiss francs).
P Customers will receive the full price or a new kettle. From 13 July they can return it to any of the 380 shops or send it in free of charge. No receipt is needed.
Q We made the mistake, so we are going to deal with it. If you have one of these kettles, please do not use it any more. | Gregor Haselmann | Managing Director
X Questions and answers
P The free hotline 0800 4273562 is open Monday to Friday from 8 a.m. to 8 p.m. and on Saturdays from 9 a.m. to 2 p.m. A list of serial numbers is available at [haselmann.example/rueckruf](https://haselmann.example/rueckruf).
P {In future the handle will be fixed with two screws instead of glue|Kerstin Albers|Head of Quality}, explains Kerstin Albers, Head of Quality Assurance. The company puts the cost of the recall at about €1.5 million.
B Haselmann has been making household appliances since 1931. In 2025 the company had 610 employees and sales of €118 million.
C Haselmann GmbH, Werkstraße 12, 73061 Ebersbach, Germany, Malte Rieger, phone +49 7163 160-40, presse@haselmann.example
`,
    },
  },
  {
    name: 'a nature reserve, from English',
    source: {
      language: 'en',
      text: `
H Otters return to Thornmere after 60 years
S Wetland Trust counts four families on the reserve
D Thornmere, 23 October 2026
L Otters are breeding on Thornmere again for the first time since 1966. Wardens of the Wetland Trust counted four families with nine cubs between 1 August and 15 October 2026. The trust has spent £2.75 million on the reserve over twelve years.
P The 1,240-hectare reserve lost its otters when the rivers were polluted in the 1960s. Water quality has been rated good since 2019. Some 78% of the reed beds, cut back to 90 hectares in 1995, have grown again.
Q We put the water right and then we waited. The otters did the rest, and they did it in three winters. | Eleanor Marsh | head of conservation at the Wetland Trust
P Last year 83,500 people visited Thornmere, one in five of them a pupil. The hides open at 6:30 am in summer and at 8 am in winter; the visitor centre closes at 5 pm. Admission is £7.50, and free for those under 16.
X Winter walks
P Wardens lead walks every Sunday from 1 November to 28 February, starting at 10 am. On Saturday, 12 December, a walk by torchlight begins at 4.30 pm. Places are limited to 25; book at [www.wetlandtrust.example/walks](https://www.wetlandtrust.example/walks).
P {My grandfather saw the last one here, and I have seen the first|Daniel Frost|warden}, says warden Daniel Frost, whose family has lived by the mere for five generations.
B The Wetland Trust looks after 37 reserves covering 18,600 hectares and has 52,000 members.
C Wetland Trust press office: Grace Holloway, phone +44 1632 960123, press@wetlandtrust.example
`,
    },
    version: {
      language: 'de',
      text: `
H Nach 60 Jahren: Fischotter sind zurück in Thornmere
S Wetland Trust zählt vier Familien im Schutzgebiet
D Thornmere, 23. Oktober 2026
L Zum ersten Mal seit 1966 gibt es in Thornmere wieder junge Fischotter. Vier Familien mit neun Jungen haben die Ranger des Wetland Trust zwischen dem 1. August und dem 15. Oktober 2026 gezählt. Binnen zwölf Jahren hat die Stiftung 2,75 Millionen Pfund in das Gebiet gesteckt.
P Das 1.240 Hektar große Gebiet verlor seine Otter, als in den 1960er-Jahren die Flüsse verschmutzt wurden. Seit 2019 gilt das Wasser wieder als gut. Die Schilfflächen, die 1995 auf 90 Hektar geschrumpft waren, sind zu 78 Prozent nachgewachsen.
Q Wir haben das Wasser in Ordnung gebracht, und dann haben wir gewartet. Den Rest haben die Otter erledigt, in drei Wintern. | Eleanor Marsh | Leiterin Naturschutz des Wetland Trust
P Im vergangenen Jahr kamen 83.500 Menschen nach Thornmere, davon waren ein Fünftel Schülerinnen und Schüler. Die Beobachtungshütten öffnen im Sommer um 6.30 Uhr und im Winter um 8 Uhr; das Besucherzentrum schließt um 17 Uhr. Der Eintritt kostet 7,50 Pfund, unter 16 Jahren ist er frei.
X Wanderungen im Winter
P Vom 1. November bis 28. Februar führen die Ranger jeden Sonntag ab 10 Uhr durch das Gebiet. Am Samstag, 12. Dezember, beginnt um 16.30 Uhr ein Gang im Fackelschein. Es gibt 25 Plätze, Anmeldung unter [www.wetlandtrust.example/walks](https://www.wetlandtrust.example/walks).
P {Mein Großvater hat hier den letzten gesehen und ich den ersten|Daniel Frost|Ranger}, sagt Ranger Daniel Frost, dessen Familie seit fünf Generationen am See lebt.
B Der Wetland Trust betreut 37 Gebiete mit zusammen 18.600 Hektar und hat 52.000 Mitglieder.
C Pressestelle des Wetland Trust: Grace Holloway, Telefon +44 1632 960123, press@wetlandtrust.example
`,
    },
  },
  {
    name: 'an invitation, from English',
    source: {
      language: 'en',
      text: `
H Media invitation: topping-out of the Harbour Library on 3 March
S Thirty-two months of building, 400,000 books to move
D Port Ellery, February 17, 2027
L The city of Port Ellery invites the media to the topping-out ceremony of the Harbour Library on Wednesday, March 3, 2027, from 2 to 4 pm. Mayor Priya Raman will place the last beam at 2.15 pm.
P The building has 11 floors and 23,700 square metres. It cost $96.8 million, of which the state paid 40 percent and a bequest of the Dunmore family $12 million. The library opens on September 20, 2027.
P The programme: 2 pm welcome, 2:15 pm last beam, 2:45 pm tour of the reading room, 3:30 pm questions. Photographs can be taken from the roof; helmets are provided. There are 30 places on each of the two tours.
Q A city that builds a library believes in its children. We have believed in them for 150 years. | Priya Raman | Mayor of Port Ellery
X The move
P From June 7, 52 lorries will carry 400,000 books from the old house across the bridge. {We have measured every shelf twice|Oscar Lindgren|head librarian}, says head librarian Oscar Lindgren. The old building will be closed for ten weeks, until August 16.
P Please register by noon on Monday, March 1, at [portellery.example/en/topping-out](https://portellery.example/en/topping-out), or write to media@portellery.example. Parking is at 14 Quayside Road; the No. 6 bus stops in front of the site.
B Port Ellery has 318,000 inhabitants. Its library, founded in 1877, lends 2.1 million items a year.
C City press office: Fiona Castle, phone +1 555 0142 330, media@portellery.example
`,
    },
    version: {
      language: 'de',
      text: `
H Einladung an die Medien: Richtfest der Hafenbibliothek am 3. März
S 32 Monate Bauzeit, 400.000 Bücher ziehen um
D Port Ellery, 17. Februar 2027
L Die Stadt Port Ellery lädt die Medien zum Richtfest der Hafenbibliothek ein: am Mittwoch, 3. März 2027, von 14 bis 16 Uhr. Um 14.15 Uhr setzt Bürgermeisterin Priya Raman den letzten Balken.
P Das Haus hat elf Geschosse und 23.700 Quadratmeter. Es kostete 96,8 Millionen Dollar; davon zahlten der Staat 40 Prozent und der Nachlass der Familie Dunmore 12 Millionen Dollar. Eröffnet wird die Bibliothek am 20. September 2027.
P Das Programm: 14 Uhr Begrüßung, 14.15 Uhr letzter Balken, 14.45 Uhr Rundgang durch den Lesesaal, 15.30 Uhr Fragen. Vom Dach aus darf fotografiert werden; Helme liegen bereit. Für beide Rundgänge gibt es je 30 Plätze.
Q Eine Stadt, die eine Bibliothek baut, glaubt an ihre Kinder. Wir glauben seit 150 Jahren an sie. | Priya Raman | Bürgermeisterin von Port Ellery
X Der Umzug
P Vom 7. Juni an bringen 52 Lastwagen 400.000 Bücher aus dem alten Haus über die Brücke. {Wir haben jedes Regal zweimal gemessen|Oscar Lindgren|Leiter der Bibliothek}, sagt Oscar Lindgren, Leiter der Bibliothek. Das alte Gebäude bleibt zehn Wochen geschlossen, bis zum 16. August.
P Bitte melden Sie sich bis Montag, 1. März, 12 Uhr, unter [portellery.example/de/richtfest](https://portellery.example/de/richtfest) oder per Mail an media@portellery.example an. Parkplätze gibt es in der 14 Quayside Road, die Buslinie 6 hält vor der Baustelle.
B Port Ellery hat 318.000 Einwohner. Die Bibliothek, gegründet 1877, verleiht im Jahr 2,1 Millionen Medien.
C Pressestelle der Stadt: Fiona Castle, Telefon +1 555 0142 330, media@portellery.example
`,
    },
  },
]

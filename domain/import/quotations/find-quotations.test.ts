import { describe, expect, it } from 'vitest'
import { wordsFor } from '../words/words-for'
import { findQuotations } from './find-quotations'

interface Said {
  readonly text: string
  readonly speaker: string | null
}

function quotationsIn(language: string, paragraphs: readonly string[]): readonly Said[] {
  const found = findQuotations(paragraphs, paragraphs.join(' '), wordsFor(language))
  return found.map(({ span, speaker }) => ({
    speaker,
    text: span.parts.map(({ text, from, to }) => paragraphs[text]?.slice(from, to)).join(' | '),
  }))
}

const cases: readonly (readonly [string, string, readonly string[], readonly Said[]])[] = [
  [
    'goes on over paragraphs that repeat the straight opening mark',
    'en',
    [
      'Sergeant Colm Hathersage said: "The bell weighs 640kg. Somebody has seen that lorry.',
      '"It was cast in 1724. We want to bring it home.',
      '"If you have footage from that night, please get in touch."',
    ],
    [
      {
        text:
          'The bell weighs 640kg. Somebody has seen that lorry. | It was cast in 1724. We want to bring it home. | ' +
          'If you have footage from that night, please get in touch.',
        speaker: 'Colm Hathersage',
      },
    ],
  ],
  [
    'goes on over a paragraph without any mark',
    'de',
    [
      'Dazu erklärt Verhandlungsführerin Tanja Bruckmoser:',
      '"Wir haben sechs Stunden lang zugehört.',
      'Unsere Kolleginnen fahren um vier Uhr morgens los.',
      'Bis zum 9. April erwarten wir ein Angebot."',
    ],
    [
      {
        text:
          'Wir haben sechs Stunden lang zugehört. | Unsere Kolleginnen fahren um vier Uhr morgens los. | ' +
          'Bis zum 9. April erwarten wir ein Angebot.',
        speaker: 'Tanja Bruckmoser',
      },
    ],
  ],
  [
    'takes a pronoun beside a verb that no list has for the one named before',
    'de',
    ['Mitgründer Deniz Arıkan hat selbst Zwillinge. „Ich habe alles doppelt gekauft“, erinnert er sich.'],
    [{ text: 'Ich habe alles doppelt gekauft', speaker: 'Deniz Arıkan' }],
  ],
  [
    'names nobody where a firm or a document speaks',
    'en',
    [
      'Recalls chief Ruth Castellano ordered refunds. “We regret the concern this has caused,” the company said in a statement.',
    ],
    [{ text: 'We regret the concern this has caused,', speaker: null }],
  ],
  [
    'names nobody where a judgment speaks',
    'de',
    [
      'Maßgeblich seien allein die Bereiche im Gesetz. „Die Pflege von Pflanzen ist keine Pflege von Menschen“, heißt es in dem Urteil.',
    ],
    [{ text: 'Die Pflege von Pflanzen ist keine Pflege von Menschen', speaker: null }],
  ],
  [
    'joins a sentence that its attribution cuts in two, however short the rest',
    'de',
    ['Försterin Antje Wolzow freut sich. „Sie dürfen klettern und fragen“, sagt sie, „am liebsten draußen.“'],
    [
      { text: 'Sie dürfen klettern und fragen', speaker: 'Antje Wolzow' },
      { text: 'am liebsten draußen.', speaker: 'Antje Wolzow' },
    ],
  ],
  [
    'knows by the age who speaks, though the given name stands alone',
    'en',
    [
      'Maureen, 71, from Stockport, looks after her husband. “I cancelled my operation twice,” she says.',
      'Femi Oyelaran, Chief Executive, says: “Carers save the country billions.”',
    ],
    [
      { text: 'I cancelled my operation twice,', speaker: 'Maureen' },
      { text: 'Carers save the country billions.', speaker: 'Femi Oyelaran' },
    ],
  ],
  [
    'leaves what a function is for out of the name',
    'en',
    ['Minister of State Fergal Glynn, T.D., said: “This is what a public service looks like.”'],
    [{ text: 'This is what a public service looks like.', speaker: 'Fergal Glynn' }],
  ],
  [
    'reads a function that is an abbreviation',
    'de',
    [
      '"Wir erfahren es oft erst aus der Zeitung", kritisiert ARGE-Vorsitzender Bgm. Ing. Manfred Wetterauer.',
    ],
    [{ text: 'Wir erfahren es oft erst aus der Zeitung', speaker: 'Ing. Manfred Wetterauer' }],
  ],
  [
    'takes the place of a function for no name',
    'it',
    ['“È un progetto semplice e funzionerà”, ha commentato il sindaco di Trieste Nord, Dario Pahor.'],
    [{ text: 'È un progetto semplice e funzionerà', speaker: 'Dario Pahor' }],
  ],
  [
    'finds the full name behind a particle with a capital',
    'nl',
    [
      'Dat heeft gedeputeerde Joris van Ommeren vandaag bekendgemaakt.',
      '"Zij was de eerste vrouw in de ronde", zegt Van Ommeren.',
    ],
    [{ text: 'Zij was de eerste vrouw in de ronde', speaker: 'Joris van Ommeren' }],
  ],
  [
    'reads speech that dashes set off',
    'pl',
    [
      '– Zegar, którego nikt nie umie naprawić, to skrzynka – powiedziała minister Agnieszka Wrońska. – Chcemy, żeby było kogo zapytać.',
    ],
    [
      { text: 'Zegar, którego nikt nie umie naprawić, to skrzynka', speaker: 'Agnieszka Wrońska' },
      { text: 'Chcemy, żeby było kogo zapytać.', speaker: 'Agnieszka Wrońska' },
    ],
  ],
  [
    'finds the subject of a verb of saying that stands behind the quotation, before it',
    'tr',
    ['Kooperatif Başkanı Mustafa Erdinç ise "Kota az ama adil. İlk kez bize soruldu" ifadelerini kullandı.'],
    [{ text: 'Kota az ama adil. İlk kez bize soruldu', speaker: 'Mustafa Erdinç' }],
  ],
  [
    'takes a verb without a subject for the one named before',
    'ar',
    [
      'من جانبه، أكد رئيس اتحاد الصيادين سالم بن راشد أن الشباك تمتلئ بالبلاستيك. وأضاف: "نعود أحياناً إلى الميناء بأكياس".',
    ],
    [{ text: 'نعود أحياناً إلى الميناء بأكياس', speaker: 'سالم بن راشد' }],
  ],
  [
    'leaves a seat in a parliament and an unknown occupation out of the name',
    'de',
    [
      'Dazu erklärt die Sprecherin der Fraktion, Kerstin Hildebrandt MdL: „Ob ein Kind warm isst, ist Zufall.“',
    ],
    [{ text: 'Ob ein Kind warm isst, ist Zufall.', speaker: 'Kerstin Hildebrandt' }],
  ],
  [
    'takes no word at the start of a sentence for a name',
    'de',
    [
      'Forstminister Toni Bergmann warnte. „Wer heute pflanzt, sieht den Schatten nicht“, sagte er. Zugleich dankte er allen: „Ohne euch wäre das alles nur Papier!“',
    ],
    [
      { text: 'Wer heute pflanzt, sieht den Schatten nicht', speaker: 'Toni Bergmann' },
      { text: 'Ohne euch wäre das alles nur Papier!', speaker: 'Toni Bergmann' },
    ],
  ],
  [
    'reads a doctorate with its faculty as part of the name',
    'de',
    ['„Auf diesen Tag haben wir lange gewartet“, sagte Prof. Dr. med. Elif Karadağ, Forschungsvorständin.'],
    [{ text: 'Auf diesen Tag haben wir lange gewartet', speaker: 'Prof. Dr. med. Elif Karadağ' }],
  ],
  [
    'takes a pronoun at a paragraph’s start for whom the paragraph before introduced',
    'de',
    [
      'Bischof Dr. Ansgar Wienert lud dazu ein: „Wer nachts wacht, begegnet dem Evangelium.“',
      'Diakon Rüdiger Hoppe, der die Aktion leitet, hat selbst als Zusteller gearbeitet. Heute besucht er Paketzentren.',
      '„Am Anfang dachten alle, ich wolle etwas verkaufen“, erzählt er lachend.',
    ],
    [
      { text: 'Wer nachts wacht, begegnet dem Evangelium.', speaker: 'Dr. Ansgar Wienert' },
      { text: 'Am Anfang dachten alle, ich wolle etwas verkaufen', speaker: 'Rüdiger Hoppe' },
    ],
  ],
  [
    'goes on over a name in quotation marks, and names nobody for one of many speakers',
    'de',
    [
      '„Wir haben lange gewartet, heute haben wir genäht“, sagt Lale Demirtaş (24) von „Luft holen“. Und weiter: „Das Tuch bleibt, bis jemand kommt.“',
      'Ein Sprecher der Behörde bestätigte die Anzeige. „Ein Kran ist kein Kunstwerk“, sagte er auf Nachfrage.',
    ],
    [
      { text: 'Wir haben lange gewartet, heute haben wir genäht', speaker: 'Lale Demirtaş' },
      { text: 'Das Tuch bleibt, bis jemand kommt.', speaker: 'Lale Demirtaş' },
      { text: 'Ein Kran ist kein Kunstwerk', speaker: null },
    ],
  ],
  [
    'takes the title of an inquiry before a verb for no quotation',
    'de',
    [
      'Zur Antwort auf die Große Anfrage „Mittagessen an Schulen“ erklärt die Sprecherin Kerstin Hildebrandt, sie sei enttäuscht.',
    ],
    [],
  ],
  [
    'keeps a surname that is a word for a function',
    'de',
    ['„Wir planen vorsichtig, aber wir planen“, sagt Gerhard Richter vom Handelsverband.'],
    [{ text: 'Wir planen vorsichtig, aber wir planen', speaker: 'Gerhard Richter' }],
  ],
  [
    'finds the bearer of a function whose name stands in apposition',
    'fr',
    [
      'La ministre déléguée chargée de la Montagne, Agathe Rostand, a présenté un plan.',
      '« Un refuge, c’est une promesse faite à celui qui marche », a déclaré la ministre devant cent gardiens.',
    ],
    [{ text: 'Un refuge, c’est une promesse faite à celui qui marche', speaker: 'Agathe Rostand' }],
  ],
  [
    'reads a clause after “el proyecto” for what it is, and the name in apposition',
    'es',
    [
      'Según la alcaldesa de Valdecorchos, Pilar Mena, el proyecto “demuestra que la innovación también huele a dehesa”.',
    ],
    [{ text: 'demuestra que la innovación también huele a dehesa', speaker: 'Pilar Mena' }],
  ],
  [
    'reads speech that a dash opens and a comma ends',
    'sv',
    ['– Vi trodde på tåget, säger regionrådet Katarina Söderlund. Nu får vi be folk om ursäkt.'],
    [
      { text: 'Vi trodde på tåget', speaker: 'Katarina Söderlund' },
      { text: 'Nu får vi be folk om ursäkt.', speaker: 'Katarina Söderlund' },
    ],
  ],
  [
    'takes the mark in a Hebrew abbreviation for no quotation mark',
    'he',
    ['"תות שנקטף בלילה מחזיק מעמד", אומרת ראש צוות המחקר, ד"ר נועה שגיא. "בלילה הרובוט רואה טוב מאיתנו".'],
    [
      { text: 'תות שנקטף בלילה מחזיק מעמד', speaker: 'ד"ר נועה שגיא' },
      { text: 'בלילה הרובוט רואה טוב מאיתנו', speaker: 'ד"ר נועה שגיא' },
    ],
  ],
  [
    'reads two verbs of saying behind a Chinese name',
    'zh',
    ['产品研发负责人何静介绍说:“新茶包在堆肥条件下六周即可完全分解。”'],
    [{ text: '新茶包在堆肥条件下六周即可完全分解。', speaker: '何静' }],
  ],
  [
    'finds the bearer of a function behind a title with a full stop',
    'de',
    [
      'Der Bund zahlt mehr. Das kündigte Klimaminister Mag. Vinzenz Lechleitner, MBA, am Dienstag an.',
      '„Kein Bürgermeister soll rechnen müssen“, so der Minister.',
    ],
    [{ text: 'Kein Bürgermeister soll rechnen müssen', speaker: 'Mag. Vinzenz Lechleitner' }],
  ],
  [
    'takes a pronoun for the function named right before, not for whom the release names last',
    'de',
    [
      'Forstminister Toni Bergmann hat den ersten Baum gepflanzt.',
      'Der Minister betonte, der Umbau dulde keinen Aufschub. „Jeder neue Baum ist ein Versprechen“, sagte er.',
      'Zufrieden zeigte sich der Vorsitzende der Waldbauern, Sepp Kranzeder.',
    ],
    [{ text: 'Jeder neue Baum ist ein Versprechen', speaker: 'Toni Bergmann' }],
  ],
  [
    'takes a pronoun for whom the paragraph names, sentences before',
    'de',
    [
      'Krankenkassen-Chef Gunnar Esser sagt: „Die meisten suchen keine zweite Meinung.“',
      'Skeptischer ist die Hausärztin Dr. Paulina Wrede. Sie erlebe oft Patienten mit Diagnosen. „Das Netz kennt keinen Schnupfen“, sagt sie.',
    ],
    [
      { text: 'Die meisten suchen keine zweite Meinung.', speaker: 'Gunnar Esser' },
      { text: 'Das Netz kennt keinen Schnupfen', speaker: 'Dr. Paulina Wrede' },
    ],
  ],
  [
    'takes an age for a pronoun',
    'de',
    [
      'Revierleiter Achmed Saleh wiegt das Jungtier. Was ist schwierig? "Nicht ins Schwärmen zu geraten", antwortet der 39-Jährige.',
    ],
    [{ text: 'Nicht ins Schwärmen zu geraten', speaker: 'Achmed Saleh' }],
  ],
  [
    'tells a colleague who speaks in the same sentence from the one before',
    'de',
    [
      'Vorständin Katja Meinders erklärt: „Viele haben drei Jahre lang gewartet.“',
      '„Solange jemand kommt, lassen wir sie offen“, versprach Vorstand Heiner Bultmann, und seine Kollegin ergänzte: „Notfalls mit dem Hund.“',
    ],
    [
      { text: 'Viele haben drei Jahre lang gewartet.', speaker: 'Katja Meinders' },
      { text: 'Solange jemand kommt, lassen wir sie offen', speaker: 'Heiner Bultmann' },
      { text: 'Notfalls mit dem Hund.', speaker: 'Katja Meinders' },
    ],
  ],
  [
    'reads speech that a dash opens behind another sentence',
    'nb',
    [
      'Biblioteksjef Jonas Myhre håper på flere. – Ingen krim over 80 grader, det er den eneste regelen, sier han.',
    ],
    [{ text: 'Ingen krim over 80 grader, det er den eneste regelen', speaker: 'Jonas Myhre' }],
  ],
  [
    'takes a verb alone behind a Hebrew quotation for the one named before',
    'he',
    [
      'התקליטן הראשי יהיה מוטי כהן-צדק, בן 81, נהג אוטובוס בדימוס. "אני לא מנגן שום דבר שיצא אחרי 1979", הבהיר.',
    ],
    [{ text: 'אני לא מנגן שום דבר שיצא אחרי 1979', speaker: 'מוטי כהן-צדק' }],
  ],
  [
    'finds the full name in a script without capitals',
    'ar',
    ['وأوضحت الباحثة مريم السالمي أن الطلاء غير سام. "كل ما نحتاجه هو المحار والصبر"، قالت السالمي.'],
    [{ text: 'كل ما نحتاجه هو المحار والصبر', speaker: 'مريم السالمي' }],
  ],
  [
    'leaves the sign between function and name out of a Japanese name',
    'ja',
    ['協会の会長、田所誠一さんは「道が歌うと、足が迷わない」と話しています。'],
    [{ text: '道が歌うと、足が迷わない', speaker: '田所誠一' }],
  ],
  [
    'goes on with a sentence of two words, and knows a function of two parts',
    'en',
    ['“It is going to rain,” said Director-General Losalini Tuivaga. “It’s Oregon.”'],
    [
      { text: 'It is going to rain,', speaker: 'Losalini Tuivaga' },
      { text: 'It’s Oregon.', speaker: 'Losalini Tuivaga' },
    ],
  ],
  [
    'reads a verb of saying in two words',
    'it',
    ['"Siamo pronti al confronto", fa sapere il presidente dell’associazione, Guglielmo Parodi.'],
    [{ text: 'Siamo pronti al confronto', speaker: 'Guglielmo Parodi' }],
  ],
  [
    'finds the subject before a Hebrew verb of saying',
    'he',
    ['האוצר גיא לנדאו הוסיף כי לכל בובה צורף מכתב מבעליה. "קראתי את כולם ולא נשארתי יבש", סיפר.'],
    [{ text: 'קראתי את כולם ולא נשארתי יבש', speaker: 'גיא לנדאו' }],
  ],
  [
    'takes nobody for the holder of an office who only stands beside her',
    'de',
    [
      'Die Wahl zur Verbandspräsidentin gewann Ilse Brandt-Moor am Abend.',
      'Ilse Brandt-Moor nach der Wahl zur Verbandspräsidentin zusammen mit Wahlleiter Matthias Ohlsen.',
      '„Das passt gut“, so die neue Präsidentin.',
    ],
    [{ text: 'Das passt gut', speaker: 'Ilse Brandt-Moor' }],
  ],
  [
    'finds the name behind what a function is for',
    'it',
    ['«Un passo avanti», dichiara l’assessore alle Infrastrutture e Mobilità Anna Riva.'],
    [{ text: 'Un passo avanti', speaker: 'Anna Riva' }],
  ],
  [
    'takes a pronoun behind the verb for the subject, whomever the sentence names later',
    'de',
    [
      'Kantorin Ilse Rehwald leitet den Chor. „Wir singen alles, was Atem braucht und Freude macht“, sagte sie als Gruß ' +
        'in Anlehnung an Georg Talheimer, der das Haus gestiftet hat.',
    ],
    [{ text: 'Wir singen alles, was Atem braucht und Freude macht', speaker: 'Ilse Rehwald' }],
  ],
  [
    'takes who stands behind the verb of the last clause, not what the sentence opens with',
    'de',
    [
      'Werkleiter Jonas Tannert stellte den Plan vor. Wassersparen sei ein langer Vorgang, unterstreicht Tannert und ' +
        'verdeutlicht: „Jeder Liter zählt in diesem Sommer doppelt.“',
      'Die Hochschule Brenau, die ihm das Labor leiht, ehrte er bei der Feier: „Sie haben uns sehr viel Geduld ' +
        'geschenkt.“',
    ],
    [
      { text: 'Jeder Liter zählt in diesem Sommer doppelt.', speaker: 'Jonas Tannert' },
      { text: 'Sie haben uns sehr viel Geduld geschenkt.', speaker: 'Jonas Tannert' },
    ],
  ],
  [
    'takes the first of two who speak together, each with a function',
    'de',
    [
      'Prof. Dr. Rita Kolb, Direktorin der Sternwarte, und Stadträtin Dr. Petra Lind, Leiterin des Ausschusses, ' +
        'erklären: „Wir öffnen die Kuppel an jedem klaren Abend.“',
    ],
    [{ text: 'Wir öffnen die Kuppel an jedem klaren Abend.', speaker: 'Prof. Dr. Rita Kolb' }],
  ],
  [
    'takes a last paragraph of speech for the one who alone is quoted',
    'de',
    [
      '„Der Hafen braucht einen zweiten Kran“, sagt Greta Sohnle, Sprecherin der Fraktion.',
      'Der Rat berät darüber am Montag in öffentlicher Sitzung.',
      '„Wer jetzt wartet, zahlt in zwei Jahren das Doppelte.“',
    ],
    [
      { text: 'Der Hafen braucht einen zweiten Kran', speaker: 'Greta Sohnle' },
      { text: 'Wer jetzt wartet, zahlt in zwei Jahren das Doppelte.', speaker: 'Greta Sohnle' },
    ],
  ],
  [
    'finds who opens a paragraph in what the next sentence says the words are for them',
    'de',
    [
      '„Das ist ein guter Tag für alle Fährleute am Fluss.“ Für den Vorsitzenden des Fährvereins Jonas Brandt ist der ' +
        'neue Steg ein Gewinn.',
    ],
    [{ text: 'Das ist ein guter Tag für alle Fährleute am Fluss.', speaker: 'Jonas Brandt' }],
  ],
  [
    'reads two straight single marks as a double one',
    'en',
    [
      "Harbour master Nora Whitfield runs the quay (the ''Quay''). Ms. Whitfield commented that ''the new lock is " +
        "the sailors' wish and it will save an hour each way.''",
    ],
    [
      {
        text: "the new lock is the sailors' wish and it will save an hour each way.",
        speaker: 'Nora Whitfield',
      },
    ],
  ],
  [
    'finds whom the text calls by a word that is no function',
    'de',
    [
      'Den Garten pflegt Familienvater Jonas Brandt. Bürgermeisterin Greta Sohnle war zu Gast. „Hier wächst etwas ' +
        'zusammen“, sagte Greta Sohnle. „Die Kinder wollten gar nicht mehr heim“, so der Familienvater.',
    ],
    [
      { text: 'Hier wächst etwas zusammen', speaker: 'Greta Sohnle' },
      { text: 'Die Kinder wollten gar nicht mehr heim', speaker: 'Jonas Brandt' },
    ],
  ],
  [
    'takes the surname alone beside the verb, where the text has no other form of it',
    'en',
    ['"The ferry is back on its timetable," said Harrow. "The ramp has no step," Tilney added.'],
    [
      { text: 'The ferry is back on its timetable,', speaker: 'Harrow' },
      { text: 'The ramp has no step,', speaker: 'Tilney' },
    ],
  ],
  [
    'reads a name whose function follows without a comma',
    'de',
    ['„Die Fähre fährt wieder jede halbe Stunde“, sagt Anna Brandt Sprecherin des Betreibers, am Anleger.'],
    [{ text: 'Die Fähre fährt wieder jede halbe Stunde', speaker: 'Anna Brandt' }],
  ],
  [
    'reads a reflexive verb of feeling as one of saying',
    'fr',
    ['« Nous craignons de voir le bac disparaître pour de bon » s’inquiète Claire Aubert.'],
    [{ text: 'Nous craignons de voir le bac disparaître pour de bon', speaker: 'Claire Aubert' }],
  ],
  [
    'takes a name in brackets for the same name in other letters',
    'ru',
    ['«Паром снова ходит каждые полчаса», — сказал Антон Берег (Anton Bereg), руководитель порта.'],
    [{ text: 'Паром снова ходит каждые полчаса', speaker: 'Антон Берег' }],
  ],
  [
    'finds who speaks between dashes behind a comma inside the marks',
    'ru',
    ['«Паром снова ходит каждые полчаса, — говорит Антон Берег. — Мы рады этому и ждём гостей.»'],
    [
      {
        text: 'Паром снова ходит каждые полчаса, — говорит Антон Берег. — Мы рады этому и ждём гостей.',
        speaker: 'Антон Берег',
      },
    ],
  ],
  [
    'takes a name behind a dash for who speaks where another quotation follows',
    'pl',
    [
      '„Prom znowu pływa co pół godziny” - Anna Brzeg, dyrektor portu. „To jest dobry dzień dla całego miasta i ' +
        'gminy.”',
    ],
    [
      { text: 'Prom znowu pływa co pół godziny', speaker: 'Anna Brzeg' },
      { text: 'To jest dobry dzień dla całego miasta i gminy.', speaker: 'Anna Brzeg' },
    ],
  ],
  [
    'takes no name in quotation marks for who speaks',
    'de',
    ['Jonas Brandt von "Rettet Die Fähre" sagt: "Wir haben zwei Jahre lang auf diesen Tag gewartet."'],
    [{ text: 'Wir haben zwei Jahre lang auf diesen Tag gewartet.', speaker: 'Jonas Brandt' }],
  ],
  [
    'closes a straight mark behind words that stand in straight marks themselves',
    'de',
    [
      'Greta Sohnle fordert: "Der Unterschied zwischen "jede halbe Stunde" und "nach Bedarf" muss im Fahrplan stehen."',
    ],
    [
      {
        text: 'Der Unterschied zwischen "jede halbe Stunde" und "nach Bedarf" muss im Fahrplan stehen.',
        speaker: 'Greta Sohnle',
      },
    ],
  ],
  [
    'takes whom the paragraph before is about for who speaks in a paragraph that nothing attributes',
    'en',
    [
      'Sen. Nora Whitfield today welcomed the return of the ferry between Oldshore and Newhaven.',
      '"The ferry is a lifeline for eleven villages, and it is back on its timetable."',
    ],
    [
      {
        text: 'The ferry is a lifeline for eleven villages, and it is back on its timetable.',
        speaker: 'Nora Whitfield',
      },
    ],
  ],
  [
    'reads a surname in capitals, as French sets it',
    'fr',
    ['« Le bac reprend toutes les demi-heures », déclare Guy MARCHAL, directeur de la compagnie.'],
    [{ text: 'Le bac reprend toutes les demi-heures', speaker: 'Guy MARCHAL' }],
  ],
  [
    'tells the group behind “von” from a name with it',
    'de',
    [
      '„Wir haben lange gewartet“, sagt Hannah Brandt von Fähre Jetzt. „Das Schiff ist schön“, sagt Karla von Storch.',
    ],
    [
      { text: 'Wir haben lange gewartet', speaker: 'Hannah Brandt' },
      { text: 'Das Schiff ist schön', speaker: 'Karla von Storch' },
    ],
  ],
  [
    'takes the line below a quotation of its own paragraph for who signs it',
    'fr',
    [
      '« Le bac est une chance pour onze villages, et il circule de nouveau. »',
      'Claire Aubert, présidente de la compagnie',
    ],
    [
      {
        text: 'Le bac est une chance pour onze villages, et il circule de nouveau.',
        speaker: 'Claire Aubert',
      },
    ],
  ],
  [
    'reads initials that stand together',
    'en',
    [
      '"We live beside the river," said A.J. Harrow, chief executive of the line. "It is our road," Harrow added.',
    ],
    [
      { text: 'We live beside the river,', speaker: 'A.J. Harrow' },
      { text: 'It is our road,', speaker: 'A.J. Harrow' },
    ],
  ],
  [
    'reads who is announced in the sentence before',
    'ja',
    [
      '川渡し協会の代表で船の設計も手がけるMarta Holmは新しい船に強い関心を示し、次のように述べています。 「新しい船は川の村をもう一度つなぎます。」',
    ],
    [{ text: '新しい船は川の村をもう一度つなぎます。', speaker: 'Marta Holm' }],
  ],
  [
    'reads a name in Latin letters behind a function and before a form of address',
    'zh',
    ['“新的渡船把十一个村庄连在一起，我们很高兴”，River Line公司的CTO，Marta Holm女士说道。'],
    [{ text: '新的渡船把十一个村庄连在一起，我们很高兴', speaker: 'Marta Holm' }],
  ],
  [
    'reads who is named with the particle of the subject',
    'ko',
    [
      '누리조합 팀장인 Marta Holm은 "새 배는 강가 마을 열한 곳을 다시 이어 줍니다." 라고 말했습니다.',
      '김하늘 시장은 "주민 모두가 오래 기다린 배입니다."라고 밝혔다. "봄에는 자전거도 실을 수 있습니다."라고 덧붙였다.',
      '"요금은 오르지 않습니다."라고 사무국장 이바다는 강조했다.',
    ],
    [
      { text: '새 배는 강가 마을 열한 곳을 다시 이어 줍니다.', speaker: 'Marta Holm' },
      { text: '주민 모두가 오래 기다린 배입니다.', speaker: '김하늘' },
      { text: '봄에는 자전거도 실을 수 있습니다.', speaker: '김하늘' },
      { text: '요금은 오르지 않습니다.', speaker: '이바다' },
    ],
  ],
  [
    'reads a dash of full width between a quotation and its verb',
    'uk',
    ['«Новий пором з’єднує одинадцять сіл», － говорить Оксана Гай, директорка компанії.'],
    [{ text: 'Новий пором з’єднує одинадцять сіл', speaker: 'Оксана Гай' }],
  ],
  [
    'takes the sentence before a reported one for who is quoted in it',
    'de',
    [
      'Der Fluss brauche Zeit, erklärt dazu Verbandssprecher Dieter Walter. Das sei gut so, denn „in einer Zeit, in der alle eilen, ist ein Fährmann viel wert“.',
    ],
    [
      {
        text: 'in einer Zeit, in der alle eilen, ist ein Fährmann viel wert',
        speaker: 'Dieter Walter',
      },
    ],
  ],
  [
    'takes the main clause for who is sure of something, not whom it is about',
    'de',
    [
      '„Wir füllen das Schiff“, sagt Philipp Almeier. Almeier ist sich sicher, dass Steuermann Martin Rothe pünktlich kommt. „Martin kennt den Fluss und blieb auch früher gerne länger hier.“',
    ],
    [
      { text: 'Wir füllen das Schiff', speaker: 'Philipp Almeier' },
      {
        text: 'Martin kennt den Fluss und blieb auch früher gerne länger hier.',
        speaker: 'Philipp Almeier',
      },
    ],
  ],
  [
    'reads for whom something is certain, and who is cited',
    'de',
    [
      'Für Geschäftsführer Christian Almer ist klar, dass „die Fähre im Frühjahr wieder fährt“.',
      '„Die Fähre ist sicher“, wird Präsidentin Hanna Almeier zitiert.',
    ],
    [
      { text: 'die Fähre im Frühjahr wieder fährt', speaker: 'Christian Almer' },
      { text: 'Die Fähre ist sicher', speaker: 'Hanna Almeier' },
    ],
  ],
  [
    'takes the theme of a meeting for a title, whoever speaks at it',
    'de',
    [
      '„Wir haben lange gewartet“, betonte Ministerin Susanne Kolb bei einer Tagung zum Thema „Angebote für wartende Fahrgäste“. Am Abend fuhr das Schiff.',
    ],
    [{ text: 'Wir haben lange gewartet', speaker: 'Susanne Kolb' }],
  ],
  [
    'reads a verb that no list has before a function',
    'de',
    ['Bischof Anton Kolm segnete das Schiff. „Der Fluss möge uns freundlich tragen“, betete der Bischof.'],
    [{ text: 'Der Fluss möge uns freundlich tragen', speaker: 'Anton Kolm' }],
  ],
  [
    'reads the one who was glad before a clause about them',
    'de',
    [
      'Pia Martin-Hollern gewann. „Ich bin sehr zufrieden mit dem Rennen“, freute sich Martin-Hollern, die im August antritt.',
    ],
    [{ text: 'Ich bin sehr zufrieden mit dem Rennen', speaker: 'Pia Martin-Hollern' }],
  ],
  [
    'reads who speaks behind all the fields of an office',
    'en',
    [
      '“We are looking to bring a group of ferries here,” Minister of Rivers, Harbours and Ferries, Senator the Hon. Alvin Hale, told the press.',
    ],
    [{ text: 'We are looking to bring a group of ferries here,', speaker: 'Alvin Hale' }],
  ],
  [
    'closes what opens inside before the quotation itself',
    'fr',
    [
      'Steve Maillard, chef du projet, a conclu : “Ce fut une traversée productive, et cela aidera la publication de “Hanne”.”',
    ],
    [
      {
        text: 'Ce fut une traversée productive, et cela aidera la publication de “Hanne”.',
        speaker: 'Steve Maillard',
      },
    ],
  ],
  [
    'ends announced speech with its paragraph where the closing mark is forgotten',
    'de',
    [
      'Stefan Kolb, Vorstand des Vereins, fügt hinzu: „Fähren wie diese freuen uns, weil sie jeden mitnehmen und niemanden warten lassen.',
      'Das Schiff fährt ab Mai.',
    ],
    [
      {
        text: 'Fähren wie diese freuen uns, weil sie jeden mitnehmen und niemanden warten lassen.',
        speaker: 'Stefan Kolb',
      },
    ],
  ],
  [
    'follows a speech that repeats the straight mark over many paragraphs, and closes inner marks inside it',
    'en',
    [
      'Sen. Mitch Harrow delivered the following statement:',
      '"I rise today to speak of the ferry.',
      '"Two years ago we passed the River Act, commonly called "RIVA," into law. It pays for ferries.',
      ...['third', 'fourth', 'fifth', 'sixth', 'seventh'].map(
        (number) => `"This is the ${number} point of mine.`,
      ),
      '"I thank you all."',
    ],
    [
      {
        text:
          'I rise today to speak of the ferry. | Two years ago we passed the River Act, commonly called "RIVA," into law. It pays for ferries. | ' +
          'This is the third point of mine. | This is the fourth point of mine. | This is the fifth point of mine. | ' +
          'This is the sixth point of mine. | This is the seventh point of mine. | I thank you all.',
        speaker: 'Mitch Harrow',
      },
    ],
  ],
  [
    'reads Vietnamese and Indonesian verbs',
    'vi',
    [
      '"Chúng tôi rất háo hức với con phà mới này," Magnus Holm nói.',
      '"Kami senang dengan kapal feri baru ini", ujar Marco Fabri, kepala pelabuhan.',
    ],
    [
      { text: 'Chúng tôi rất háo hức với con phà mới này,', speaker: 'Magnus Holm' },
      { text: 'Kami senang dengan kapal feri baru ini', speaker: 'Marco Fabri' },
    ],
  ],
  [
    'reads a surname of one letter',
    'fr',
    ['« Le bac repart », déclare Marie O, secrétaire d’État chargé des fleuves.'],
    [{ text: 'Le bac repart', speaker: 'Marie O' }],
  ],
  [
    'leaves the group behind "vom" out of a name',
    'de',
    ['„Unser Ziel ist es, pünktlich zu sein“, sagt Dr. Anette Kolb vom Fährdienst Altufer.'],
    [{ text: 'Unser Ziel ist es, pünktlich zu sein', speaker: 'Dr. Anette Kolb' }],
  ],
  [
    'reads a name that stands in two scripts',
    'en',
    ['“We are thrilled to open here,” said Li Wei (李伟), chief executive of the line.'],
    [{ text: 'We are thrilled to open here,', speaker: 'Li Wei' }],
  ],
  [
    'takes nobody for quoted whose name is a part of a word nearby',
    'de',
    [
      '„Wir bauen die Brücke“, sagt Anna Berg.',
      'An der Bergbahn hängt seit langem ein Schild. „Wer hier fährt, der fährt mit unserem Segen weiter.“',
    ],
    [
      { text: 'Wir bauen die Brücke', speaker: 'Anna Berg' },
      { text: 'Wer hier fährt, der fährt mit unserem Segen weiter.', speaker: null },
    ],
  ],
  [
    'reads Theo as a name',
    'nl',
    ['“De pont vaart weer”, zegt Theo Jansen, directeur van de veerdienst.'],
    [{ text: 'De pont vaart weer', speaker: 'Theo Jansen' }],
  ],
]

describe('quotations in running text', () => {
  it.each(cases)('%s', (_, language, paragraphs, said) => {
    expect(quotationsIn(language, paragraphs)).toEqual(said)
  })
})

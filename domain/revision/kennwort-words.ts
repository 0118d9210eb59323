import type { InterfaceLanguage } from '../language'

const split = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Everyday nouns, easy to say and hard to mishear on a telephone. The order is part of what a Kennwort means: append only. */
export const kennwortWords: Readonly<Record<InterfaceLanguage, readonly string[]>> = {
  de: split(`
    Abend Acker Adler Ahorn Amsel Anker Apfel Arena Asche Atlas Auster Bach Balken Ballon Bambus Banane
    Becher Berg Bernstein Besen Biber Biene Birke Birne Blatt Blitz Blume Boden Bogen Bohne Boot Brief
    Brille Brot Brücke Brunnen Buche Buchstabe Burg Butter Café Dach Dachs Damm Dattel Decke Deich Delfin
    Diele Distel Dorf Drachen Düne Eber Efeu Eiche Eimer Eisen Elch Elster Ente Erbse Erde Esche
    Esel Eule Fabrik Faden Fähre Falke Farbe Farn Fasan Feder Feige Feld Fels Fenster Feuer Fichte
    Fisch Flagge Flasche Floß Flöte Flügel Fluss Forelle Frost Fuchs Funke Gabel Galerie Garten Geige Gewürz
    Giraffe Glas Glocke Gold Graben Granit Gras Gurke Hafen Hafer Hagel Hahn Halle Hammer Hase Haube
    Hecht Hecke Heide Hering Herbst Herz Himmel Hirsch Hof Höhle Holz Honig Hügel Hummel Hut Igel
    Insel Jacke Jubel Juwel Kabel Kaffee Kahn Kamel Kamin Kanne Kante Karte Kastanie Kater Keller Kerze
    Kessel Kette Kiefer Kiesel Kirsche Kissen Klee Klippe Knopf Koffer Kohle Kompass Koralle Korb Korn Krähe
    Kranich Kreide Kreis Krone Krug Kuchen Kugel Kupfer Küste Lachs Lampe Land Laterne Laub Leiter Lerche
    Licht Linde Löffel Lotse Löwe Luchs Mantel Marder Markt Marmor Maske Mauer Meer Mehl Melone Messing
    Minze Mohn Möhre Mond Moos Morgen Möwe Mühle Münze Muschel Nacht Nadel Nebel Nelke Nest Netz
    Nuss Ofen Olive Orgel Otter Palme Papier Park Perle Pfad Pfanne Pfeffer Pfirsich Pflaume Pilz Pinsel
    Platz Pult Quelle Rabe Rad Rahmen Rakete Raupe Regen Reh Reis Ring Ritter Robbe Rose Rübe
    Ruder Säge Salbei Salz Sand Sattel Schaf Schale Schiff Schilf Schirm Schloss Schnee Schrank Schuh Schwan`),
  en: split(`
    acorn actor alarm album amber anchor ankle apple apron arrow autumn badge bagel baker bamboo banjo
    barley barn basket beach beacon beaver bench berry birch biscuit blanket blossom boat bonnet bottle branch
    bread breeze brick bridge bronze brook broom bucket butter button cabin cable cactus camel camera candle
    canoe canyon captain carpet carrot castle cedar cellar chalk cheese cherry chimney circle clover cloud coast
    cobalt coffee comet compass copper coral corner cotton crane crater cricket crown curtain cushion daisy dawn
    desert diamond dolphin donkey dragon drum eagle earth elbow elm ember engine fabric falcon farmer feather
    fence ferry fiddle field finch flame flute forest fossil fountain fox galaxy garden garlic ginger glacier
    glove goblet granite grape hammer harbour harp hazel heather hedge helmet heron hill honey horizon hornet
    island ivory jacket jasmine jewel jungle kernel kettle kitchen kite ladder lagoon lantern lark laurel lemon
    lentil letter library lighthouse lilac linen lion lizard lobster locket lumber magnet mango maple marble market
    meadow medal melon mineral mirror mitten monkey morning moss mountain museum mustard napkin nectar needle nest
    nettle nickel night nutmeg oak oasis ocean olive onion orange orbit orchard organ otter oven owl
    oyster paddle paint palace panther paper parrot pasture peach peanut pearl pebble pencil pepper piano pigeon
    pillow pine planet plum pocket pond poplar poppy potato prairie prism pumpkin puzzle quarry quartz quilt
    rabbit radish rainbow raven ribbon river robin rocket rose saddle saffron sailor salmon sandal satchel
    scarf school shadow shell shield silver sparrow spider spoon spring squirrel stable station sunset swallow temple violet`),
}

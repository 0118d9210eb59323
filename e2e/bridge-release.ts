/** A release of a town, for tests and pictures of the import. */
export const bridge = `Stadt Lindenau
Pressemitteilung 12/2026

Alte Hafenbrücke wieder offen

Lindenau, 3. März 2026 – Die alte Hafenbrücke ist seit heute früh wieder für Autos und Räder offen. Die Stadt hatte sie im Herbst gesperrt, weil zwei Pfeiler nachgegeben hatten.

Radweg breiter als zuvor

Der Radweg ist jetzt auf beiden Seiten zweieinhalb Meter breit.

„Das Warten hat sich gelohnt“, sagte Stadtbaurätin Mara Feldkamp.

Kontakt
Stadt Lindenau, Pressestelle
Telefon 0555 1234
`

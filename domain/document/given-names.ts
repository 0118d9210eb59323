/** Frequent given names of the languages that releases are mostly written in; they tell where a name begins. */
const withoutAccents = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')

const givenNames = new Set(
  withoutAccents(
    'Gian Pier Per Achim Ada Adam Adrian Agnes Ahmed Aicha Alan Albert Albrecht Alejandro Alessandro Alex Alexander Alexandra Alexis Alfred Ali Alice Alicia Alina Amanda Amelia ' +
      'Amélie Amina Amir Ana Anastasia Andrea Andreas Andrew Andrzej André Angela Angelika Anja Anke Ann Anna Anne Annegret Annette Annika Anthony Antje Antoine Anton ' +
      'Antonia Antonio Arjun Armin Arne Arnaud Arno Arthur Astrid Audrey Aurélie Axel Aylin Ayşe Barbara Bart Bastian Beate Beatrice Beatrix Ben Benedikt Benjamin ' +
      'Benoît Bernadette Bernard Bernd Bernhard Bert Bettina Bianca Bill Birgit Björn Bob Boris Brian Bridget Brigitte Britta Bruno Bülent Camille Can Carina Carl ' +
      'Carla Carlo Carlos Carmen Carola Carolin Caroline Carolyn Carsten Catherine Cathérine Cécile Céline Charles Charlotte Chiara Chloé Chris Christa Christel ' +
      'Christian Christiane Christina Christine Christof Christoph Christophe Christopher Claire Clara Claude Claudia Claus Clemens Clément Colin Constanze Cora ' +
      'Corinna Cornelia Craig Cristina Dagmar Daniel Daniela Danielle Daria Dave David Deborah Denis Dennis Derek Detlef Diana Diane Didier Dieter Dietmar Dietrich ' +
      'Dirk Dominic Dominik Dominique Donald Doris Dorothea Edith Eduard Edward Eileen Ekkehard Elena Eleanor Eleni Elias Elif Elisa Elisabeth Elizabeth Elke Ella ' +
      'Ellen Elsa Emil Emilia Emily Emma Emmanuel Emre Enrico Eric Erich Erik Erika Ernst Erwin Esra Esther Eugen Eva Evelyn Fabian Fatima Fatma Felix Ferdinand ' +
      'Fernando Fiona Florence Florian Francesca Francesco Francis Francisco Frank Franz François Françoise Franziska Frauke Fred Frédéric Friederike Friedrich ' +
      'Fritz Gabi Gabriel Gabriela Gabriele Gareth Gary Geoffrey Georg George Gerald Gerd Gerda Gerhard Gero Gertrud Gesine Giovanni Gisela Giulia Giuseppe Gordon ' +
      'Grace Graham Greta Gudrun Guido Guillaume Günter Günther Gustav Hannah Hanna Hannes Hans Harald Harriet Harry Hartmut Hassan Heather Heide Heidi Heike Heiko ' +
      'Heiner Heinrich Heinz Helen Helena Helene Helga Helge Helmut Hendrik Henning Henri Henriette Henrik Henry Herbert Hermann Hilde Holger Horst Hubert Hugo Ian ' +
      'Ibrahim Ida Igor Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingo Ingrid Irena Irene Iris Irina Irmgard Isabel Isabell Isabella Isabelle Ivan Jack Jacob Jacqueline ' +
      'Jacques Jaime Jakob James Jamie Jan Jana Jane Janet Janina Jasmin Jason Javier Jean Jeanne Jeff Jenna Jennifer Jenny Jens Jeremy Jessica Jill Jim Jo Joachim ' +
      'Joan Joanna Jochen Joe Joel Johan Johann Johanna Johannes John Jonas Jonathan Jorge Josef Joseph José Joshua Joyce Juan Judith Julia Julian Juliane Julie Julien ' +
      'Jürgen Justin Jutta Jörg Jörn Kai Karen Karin Karl Karoline Karsten Katarina Katarzyna Kate Katharina Käthe Katherine Kathleen Kathrin Katja Katrin Kay Keith ' +
      'Kelly Ken Kenneth Kerstin Kevin Kim Kirsten Klaus Klara Knut Konrad Konstantin Kristin Kristina Krzysztof Kurt Lara Larissa Lars Laura Laurence Laurent Lea ' +
      'Leah Lena Leo Leon Leonard Leonhard Leonie Leyla Liam Lilian Lina Linda Lisa Lothar Louis Louise Luc Luca Lucas Lucia Lucie Ludwig Luigi Luis Luisa Lukas Lutz ' +
      'Lydia Maja Malte Manfred Manon Manuel Manuela Marc Marcel Marco Marcus Marek Margaret Margarete Margit Maria María Marianne Marie Marina Mario Marion Marius ' +
      'Mark Marko Markus Marlene Marta Martha Martin Martina Mary Marlies Mathias Mathieu Mathilde Matthew Matthias Maurice Max Maximilian Maya Megan Mehmet Meike ' +
      'Melanie Melissa Mia Michael Michaela Michael Michel Michèle Michelle Miguel Mike Mira Miriam Mohamed Mohammed Monica Monika Monique Moritz Murat Mustafa Nadia ' +
      'Nadine Nadja Nancy Natalia Natalie Nathalie Nicholas Nick Nicola Nicolas Nicole Niels Nigel Nils Nina Nora Norbert Odile Olaf Oleg Olga Oliver Olivia Olivier ' +
      'Omar Oscar Oskar Otto Owen Pamela Paolo Pascal Patricia Patrick Patrik Paul Paula Pauline Pedro Peter Petra Philip Philipp Philippe Pia Pierre Piotr Priya Rachel ' +
      'Rahel Rainer Raj Ralf Ralph Ramona Raphael Raúl Rebecca Regina Regine Reinhard Reinhold Renate René Ricarda Richard Rita Rob Robert Roberta Roberto Robin Roger ' +
      'Roland Rolf Roman Romy Ronald Rosa Rose Rosemarie Roswitha Roy Rudolf Rupert Ruth Ryan Sabine Sabrina Sally Salma Sam Samantha Samir Samuel Sandra Sara Sarah ' +
      'Sascha Scott Sean Sebastian Sebastien Sébastien Selma Sergej Sergio Sharon Sibylle Siegfried Sigrid Silke Silvia Simon Simona Simone Sina Sofia Sofie Sonja Sophia ' +
      'Sophie Stefan Stefanie Steffen Steffi Stella Stephan Stephanie Stephen Steve Steven Stuart Susan Susanna Susanne Svea Sven Svenja Svetlana Sybille Sylvia Sylvie ' +
      'Tanja Tara Tatjana Teresa Thea Theo Theresa Thierry Thilo Thomas Thorsten Tilman Tim Timo Timothy Tina Tobias Tom Tomasz Toni Tony Torben Torsten Tracy Udo Ulf ' +
      'Ulla Ulrich Ulrike Ursula Ute Uta Uwe Valentin Valentina Valérie Vanessa Vera Verena Veronika Victor Victoria Viktor Viktoria Vincent Viola Virginie Volker ' +
      'Walter Waltraud Wanda Wendy Werner Wibke Wiebke Wilfried Wilhelm Will William Winfried Wolf Wolfgang Wolfram Xavier Yasmin Yvonne Yusuf Yves Zeynep Zoe Zaneta Chloe Elodie Helene Ines Sylvie Karim Gaelle Thibault Mathis Selin Hinnerk Sonke Nele Gesa Ole Wilma Malte Rolf Uwe Birte Silja Jannis Lasse Finn Jonna Enno Tjark Swantje Wencke Ewa Tomasz Malgorzata Agnieszka Pawel Jolanta Zofia Kasia Hanna Lotte Anneke Joost Pieter Willem Sanne Marieke Bram Karin Maria Johan Lennart Ingrid Gunnar Astrid Sigrid Frida Pekka Matti Aino Giorgio Luca Chiara Matteo Elena Pablo Lucia Carmen Inigo Joao Tiago Rui Priya Anil Rahul Sanjay Wei Li Yuki Hiroshi Ngozi Chidi Kwame Amara Fatou Moussa Aminata Youssef Layla Omar Nadia Dana Noa David Yael ' +
      'Aad Aaron Abdul Abdullah Abdulrahman Abena Abigail Adebayo Adele Adelheid Adil Aditi Adnan Adriaan ' +
      'Adrienne Agata Agathe Agneta Ahmet Aidan Aisha Ajay Åke Akira Akshay Akua Alain Alasdair Alban ' +
      'Alberto Aldo Alejandra Aleksander Aleksandra Aleksy Alf Alfie Alfonso Alicja Aline Alison Alistair ' +
      'Alma Álvaro Alwine Alyssa Amadou Amal Amalia Amandine Amaya Amit Amy Anaïs Anand Anders Anette ' +
      'Ángel Angus Anita Anjali Annabel Annalena Annelie Annemarie Annick Anouk Anselm Ansgar Antoinette ' +
      'Antonella Anwar Apolline Ariadna Arie Arjan Arjen Arlene Arlette Armand Arnd Arndt Arnold Artur ' +
      'Arturo Arved Arvid Arvind Åsa Ashley Ashok Augustin Ayhan Ayo Ayten Aziz Babatunde Babette Baerbel ' +
      'Bärbel Bastien Beata Beatriz Becky Begoña Belén Benedetta Bengt Benno Bente Bérénice Berit Berk ' +
      'Bernardo Bernice Berthold Bertram Bertrand Beth Bethany Bilal Birgitte Bjarne Blandine Bodo Bogdan ' +
      'Bogusław Bohumil Bonnie Borja Bożena Brad Bradley Brandon Brenda Brendan Brice Bronwen Bryan Bukola ' +
      'Burak Burcu Burkhard Burkhart Cäcilie Caitlin Callum Calvin Cameron Camila Camilla Candace Capucine ' +
      'Carlota Carlotta Carol Carrie Cassandra Cathy Cecilia Cedric Cees Célestine Cemal Ceren César ' +
      'Cesare Cezary Chantal Charlene Charlotta Cheryl Chiamaka Chinedu Chioma Christfried Cindy Clare ' +
      'Claudette Claudio Clémence Clementine Clifford Clive Colette Colm Concepción Conor Constantin ' +
      'Corentin Corey Corinne Costanza Courtney Cristian Cristóbal Curt Cynthia Cyril Cyrille Daan ' +
      'Dagobert Dalia Dalibor Damien Daniele Danny Daphne Dario Dariusz Darren Darryl Davina Débora Declan ' +
      'Deepa Deepak Delphine Denise Deniz Derya Desmond Didem Diego Dilara Dina Divya Doerte Dolores ' +
      'Domenico Dominika Donatella Donna Dorian Dorota Dorothee Dorothy Dörte Doug Duncan Dwayne Dwight ' +
      'Dylan Eamon Ebba Eberhard Ebru Ece Eckart Eckhard Edda Edelgard Edeltraud Edgar Edmund Édouard ' +
      'Eduardo Edwin Edyta Eefje Egon Ehrenfried Einar Ekrem Elaine Elfriede Eliane Elisabetta Élise ' +
      'Elliot Elliott Éloïse Elspeth Elvira Elżbieta Emeka Émile Émilie Emilio Emine Encarnación Engelbert ' +
      'Enid Enrique Ercan Erdem Erdmute Erin Erkan Erling Ernestine Ernesto Erol Ersin Esi Eskil Estefanía ' +
      'Estelle Ethan Ethel Étienne Eugene Eugenia Eugénie Eugenio Evamaria Evan Ewald Ewan Ewelina Fabien ' +
      'Fabienne Fabio Fabiola Fabrice Fadi Faisal Falko Fanny Farid Farida Faris Fatih Fatoumata Faye ' +
      'Federica Federico Felipe Felisa Femi Femke Fergal Fergus Ferhat Fikret Filip Filippo Filiz Firas ' +
      'Flavia Flavio Florent Folkert Frances Francine Franck Franco Franka Frankie František Frederique ' +
      'Fredrik Freya Fridolin Friedhelm Gaby Gail Gamze Gaspar Gavin Gemma Geneviève Geoff Georges Georgia ' +
      'Geraldine Gérard Gerardo Gereon Gerlinde Germain Gernot Gertrude Ghada Ghislaine Giacomo Gianluca ' +
      'Gianni Gijs Gilles Gillian Gisbert Gisèle Gita Glen Glenn Gloria Godehard Gökhan Gonzalo Goran ' +
      'Gottfried Gotthard Graciela Grażyna Greg Grégoire Gregor Gregory Grzegorz Guadalupe Gudula ' +
      'Guillermo Gülay Gülsüm Gunda Gundula Gunilla Gustavo Guy Guylaine Gwen Gwendolyn Habib Hakan Hala ' +
      'Halil Halime Halina Hamid Hamish Hamza Hana Hanan Hande Hanin Hank Hanne Hannelore Hanno Hansjörg ' +
      'Harm Harold Harro Haruka Hasan Hatice Hauke Hector Hedwig Hein Helle Helmtrud Hennie Henrike ' +
      'Heribert Hermine Hertha Hervé Hilary Hildegard Hiltrud Hinrich Hiroko Honorine Hubertus Huda Hugh ' +
      'Huguette Hülya Hüseyin Hussein Iain Ibrahima Ifeoma Ignacio Ikechukwu Iker Ilaria Ilja İlker Imogen ' +
      'Imran Indira Ineke Ingeborg Inger Inmaculada Irmtraud Irving Isaac Isaiah Isidro İsmail Isolde ' +
      'Ivana Iveta Ivo Iwona Jaap Jacek Jackie Jacopo Jadwiga Jake Jakub Jamal Jamila Jannes Janosch ' +
      'Janusz Jaroslav Jarosław Jay Jaya Jayne Jed Jeffrey Jelena Jemima Jenifer Jeppe Jeroen Jerome Jerry ' +
      'Jerzy Jesper Jess Jesse Jesús Jette Jimmy Jiří Jitka Joanne Joaquim Joaquín Jocelyn Jodie Joëlle ' +
      'Johnny Joke Jolanda Jolien Jon Jordi Joris Josefa Josefina Josefine Josep Josephine Josette Josiane ' +
      'Josie Jost Juana Juanita Judit Judy Juliana Juliette Justine Justus Justyna Kadir Kaisa Kamil Kara ' +
      'Karel Karine Karla Karolina Kaspar Kateřina Kathi Kathryn Kathy Katie Katy Kavita Kayla Kees Keisha ' +
      'Kemal Kendra Kenji Kenny Kerem Kerry Khadija Khaled Khalid Kieran Kilian Kimberly Kinga Kira Kiran ' +
      'Kirsi Kjell Kjersti Klaas Klemens Knud Koen Kofi Kolja Koray Korbinian Kordula Kristen Kristian ' +
      'Krystyna Kurtis Květa Kwabena Kwesi Kyle Kylie Lachlan Laila Lakshmi Lale Laure Lauren Laurène ' +
      'Laurenz Laurie Lawrence Leander Leif Leila Lenka Lennard Leonardo Lerato Lesley Leszek Letizia ' +
      'Levent Levin Liane Libor Lidia Lieke Liesel Lieselotte Lila Liliane Lindsay Lindsey Linus Lionel ' +
      'Lisbeth Livia Liz Loïc Lore Lorena Lorenz Lorenzo Lorna Lorraine Lottie Louisa Lourdes Luciana ' +
      'Luciano Lucien Lucienne Lucinda Lucrecia Lucy Luděk Ludivine Ludmila Ludovic Luise Luke Lydie Lynn ' +
      'Lynne Maaike Maarten Mabel Macarena Maciej Mackenzie Maddie Madeleine Maëlle Maeve Magda Magdalena ' +
      'Magnus Maha Mahmoud Mahmut Maik Malcolm Malik Malin Mamadou Mandy Marcela Marcelle Marcello Marcelo ' +
      'Marcia Marcin Marcos Mareike Mareile Maren Margareta Margarethe Margarida Margarita Margaux Margot ' +
      'Margret Margrit Marguerite Mariam Mariana Mariangela Mariano Marijke Marilyn Marisa Marisol Marit ' +
      'Mariusz Marjan Marjolaine Marjorie Markéta Marleen Marlis Marloes Marlon Marsha Marten Martine ' +
      'Marvin Marwan Maryam Marzena Massimo Mateo Mateusz Mats Matthäus Matthieu Mattis Maud Maureen ' +
      'Mauricio Maurizio Maxime Maximiliane Maxine Mechthild Meera Mei Melina Melinda Meral Meredith Merle ' +
      'Meryem Mette Michał Mick Mieke Miep Mikael Mikko Milagros Milan Mildred Milena Miles Millie Miloš ' +
      'Miranda Mireille Mirjam Mirko Miroslav Mirosław Mirosława Mohammad Mohan Moira Molly Mona ' +
      'Montserrat Morgane Morten Moses Mounir Müge Muhammad Muriel Mustapha Myra Myriam Nabil Nadège Naima ' +
      'Najib Nana Naomi Natacha Natascha Natasha Nathan Nathaniel Nazan Necla Neil Nellie Nerea Nermin ' +
      'Nico Nienke Nihat Nikhil Niklas Nilüfer Nkechi Noémie Nomi Norma Nour Nuray Nurcan Nuri Nuria ' +
      'Obinna Octavia Octavio Odette Oğuz Okan Olof Olu Oluwaseun Ömer Ondřej Orhan Örjan Osman Otávio ' +
      'Ottilie Ousmane Özge Özlem Päivi Pam Paola Pär Pascale Pasquale Patrice Patrycja Patsy Paulien ' +
      'Paulina Paulo Pavel Pavla Peggy Pelin Penelope Pernille Petr Phil Philippa Phillip Phoebe Phyllis ' +
      'Pilar Pınar Pippa Polly Pooja Prakash Priscilla Przemysław Qasim Quentin Rachid Radek Radha Radka ' +
      'Radosław Rafael Rafał Raffaele Ragnar Rajesh Rajiv Rakesh Ramiro Ramón Randy Rania Raphaela Raquel ' +
      'Rashid Rasmus Ravi Raymond Rebekka Recep Régis Reimund Reiner Reinhild Rémi Rémy Renata Renato ' +
      'Renaud Renée Resi Reto Reyhan Rhiannon Rhona Rhys Ricardo Riccardo Rick Ricky Rieke Rima Rıza ' +
      'Robbie Rocío Roderich Rodrigo Rogelio Rohan Rohit Romain Romane Ron Ronja Ronnie Rory Rosalie ' +
      'Rosalind Rosalyn Rosângela Roxane Roxanne Rubén Rüdiger Ruediger Rufus Rukiye Ruud Ryszard Sabah ' +
      'Sachin Sadie Sahra Sakura Salim Salvatore Sami Samia Samira Sana Sandeep Sander Sandrine Sanjana ' +
      'Sanna Šárka Saskia Seamus Şebnem Sedat Selçuk Selim Selina Sepp Serap Serdar Serge Serkan Severin ' +
      'Séverine Sevgi Sevil Sevim Shane Shankar Shannon Shaun Shauna Sheila Shelley Sherry Shirin Shirley ' +
      'Shreya Sidney Siegbert Sieglinde Siegmar Siglinde Signe Silvana Silvio Sinan Sinje Siobhan Sipho ' +
      'Sita Sjoerd Soizic Solange Solène Solveig Soraya Sören Souad Stacey Stacy Stanislav Stanisław ' +
      'Stefania Stefano Steph Stéphane Stewart Stig Stina Şule Süleyman Sunil Sunita Suresh Susana ' +
      'Susannah Suzanne Suzette Sybilla Sylvain Sylvaine Sylvester Sylwia Szymon Søren Sławomir Tabea ' +
      'Tabitha Tadeusz Takeshi Tamara Tamsin Tania Tanya Tarek Tariq Tarja Tatiana Telmo Tendai Terence ' +
      'Tereza Terhi Terri Terry Tess Tessa Teun Thabo Thandi Thekla Themba Theodor Theodore Thérèse Thijs ' +
      'Thore Tiffany Timothée Tineke Tjeerd Tjorven Toby Tolga Tomas Tommy Torbjörn Traudl Travis Trevor ' +
      'Trine Trisha Tuğba Tülay Tunde Turgut Tuula Tyrone Uğur Ulrika Uma Umberto Ümit Una Undine Urs ' +
      'Ursina Urszula Usha Václav Valentine Valentino Valeria Valery Vedat Vernon Veronica Vicente Vicky ' +
      'Victoire Vidar Vijay Vikram Vincenzo Vinzenz Violette Vít Vittoria Vittorio Vivian Vivien Vivienne ' +
      'Vladimír Vlasta Volkan Volkmar Wafa Walburga Waldemar Walid Walther Wayne Wenzel Wido Wieland ' +
      'Wiesław Wietse Wilbur Willa Willemijn Willi Willy Wim Winifred Wioletta Wojciech Wouter Xabier ' +
      'Xaver Ximena Yahya Yann Yannick Yara Yasemin Yasin Yasmina Yavuz Yaw Yoann Yohan Yoko Yolanda ' +
      'Younes Yumi Yvan Yvette Zach Zachary Zahra Zainab Zaki Zanele Zara Zbigniew Zdeněk Zdzisław Zehra ' +
      'Zenon Ziad Zuzana Øyvind Łukasz',
  ).split(' '),
)

/** Whether this is a frequent given name; of a double name ("Karl-Heinz") the first part decides. */
export const isGivenName = (word: string): boolean =>
  givenNames.has(withoutAccents(word)) || givenNames.has(withoutAccents(word.split('-')[0] ?? word))

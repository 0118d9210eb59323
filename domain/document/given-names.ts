/** Frequent given names of the languages that releases are mostly written in; they tell where a name begins. */
const withoutAccents = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i')

const givenNames = new Set(
  withoutAccents(
    'Achim Ada Adam Adrian Agnes Ahmed Aicha Alan Albert Albrecht Alejandro Alessandro Alex Alexander Alexandra Alexis Alfred Ali Alice Alicia Alina Amanda Amelia ' +
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
      'Walter Waltraud Wanda Wendy Werner Wibke Wiebke Wilfried Wilhelm Will William Winfried Wolf Wolfgang Wolfram Xavier Yasmin Yvonne Yusuf Yves Zeynep Zoe Zaneta Chloe Elodie Helene Ines Sylvie Karim Gaelle Thibault Mathis Selin Hinnerk Sonke Nele Gesa Ole Wilma Malte Rolf Uwe Birte Silja Jannis Lasse Finn Jonna Enno Tjark Swantje Wencke Ewa Tomasz Malgorzata Agnieszka Pawel Jolanta Zofia Kasia Hanna Lotte Anneke Joost Pieter Willem Sanne Marieke Bram Karin Maria Johan Lennart Ingrid Gunnar Astrid Sigrid Frida Pekka Matti Aino Giorgio Luca Chiara Matteo Elena Pablo Lucia Carmen Inigo Joao Tiago Rui Priya Anil Rahul Sanjay Wei Li Yuki Hiroshi Ngozi Chidi Kwame Amara Fatou Moussa Aminata Youssef Layla Omar Nadia Dana Noa David Yael',
  ).split(' '),
)

/** Whether this is a frequent given name; of a double name ("Karl-Heinz") the first part decides. */
export const isGivenName = (word: string): boolean =>
  givenNames.has(withoutAccents(word)) || givenNames.has(withoutAccents(word.split('-')[0] ?? word))

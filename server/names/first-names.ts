// First names that people in Flanders and Brussels bear, of all generations and origins: a list of our own, for names that nobody told Koers.
// It is not complete and cannot be; find-names.ts says what else tells a name.

const anyCase = `
Aaron Abdel Abdelkader Abdellah Abdul Achraf Adam Adriaan Adrien Agnes Agnieszka Ahmed Ahmet Aïcha Aicha Alain Albert Aleksandra Alexandra Alexandre Alexander
Alice Alicia Alina Amal Amina Amine Amira Anas Andrea Andreas Andrzej André Anissa Anita Anja Anke Ann Anna Annelies Annemie Annick Anouk Anouck Anthony Antoine
Antoon Arlette Arne Arnaud Arno Arthur Astrid Axelle Ayoub Aysel Ayse Ayşe Aziz Aziza Bart Bartel Bernadette Bernard Bert Berten Betty Bilal Birgit Bjorn Björn
Boris Bram Brahim Brigitte Bruno Camille Carine Carla Carlos Carmen Caroline Cathy Catherine Cecile Cécile Cedric Cédric Celine Céline Charlotte Chantal Chloe Chloé
Chris Christel Christelle Christiane Christine Christophe Cindy Clara Claudia Claudine Conny Corinne Cynthia Daan Damien Daniel Daniël Danielle Danny David
Debby Deborah Delphine Denise Diana Didier Dieter Dimitri Dirk Dominique Dorien Driss Dries Dorota Dylan Eddy Edith Edward Elena Elias Eline Elisa Elisabeth Elise
Ellen Els Elsje Emiel Emile Emilie Émilie Emma Emre Eric Erik Erika Erwin Esra Ester Esther Etienne Eva Evelien Eveline Evi Ewa Fabienne Fabrice
Fadila Farah Farid Fatiha Fatima Fatma Fatoumata Femke Ferdi Fien Filip Florence Florian Francine Francis Franky Françoise Frederik Frédéric Freddy Frieda Fons
Geert Georges Gerard Gerda Germaine Gert Ghislaine Gilbert Gilles Gino Gisele Giovanni Gitte Godelieve Goedele Griet Guillaume Gunther Gustaaf Guido Hafida
Hakim Halima Hamid Hamza Hanan Hanna Hanne Hannelore Hasan Hassan Hatice Hector Heidi Helena Hélène Helene Helga Hendrik Henri Herman Hilde Hilda Hugo Huguette Hussein
Ibrahim Ibtissam Idriss Ikram Ilias Ilse Iman Imane Inge Ingrid Irene Irena Isabel Isabelle Ismail Ivan Ivo Jaak Jacky Jacqueline Jacques Jamal Jamila Jan Jana Janne
Jasmine Jasper Jef Jelle Jens Jeroen Jessica Jesse Jeanine Jeannine Jimmy Joachim Joanna Jochen Johan Johanna Johnny Jolien Jonas Jonathan Joost Jordy Joris 
Jos Jozef Josée José Josefien Julie Julien Juliette Justine Jurgen Kaat Karel Karen Karim Karima Karin Karine Karolien Katarzyna Kathleen Kathy Katia Katleen Katrien Katrijn
Kelly Kenneth Kevin Khadija Khalid Kim Kimberly Kjell Koen Koenraad Krista Kristel Kristien Kristof Krzysztof Kurt Lamia Larissa Laura Laurence Laurent Lauren Leila Lennert Leona Leonie
Liesbet Liesbeth Lieselot Lieven Lina Linda Lisa Lise Lisbeth Livia Lore Lorenzo Lotte Louis Louisa Louise Luc Lucas Lucie Lucien Ludo Ludovic Luk Lukas Luna Lutgarde Lydia Lynn
Maaike Maarten Magali Magda Malika Mamadou Manon Manuel Marc Marcel Margot Margaux Maria Mariam Marian Marianne Marie Marieke Marijke Marina Mario Marleen
Martijn Martine Maryam Małgorzata Mathias Matthias Mathieu Maurice Maxime Mehdi Mehmet Melissa Meryem Michaël Michael Michel Michèle Michiel Mieke Miet Miguel Mike Mila Mireille
Miriam Mohamed Mohammed Monica Monique Mounir Mourad Mustafa Mustapha Myriam Nabil Nadège Nadia Nadine Najat Najib Nancy Natacha Natalia Natascha Nathalie Nathan Nawal Nele Nelle Nick Nicky Nico
Nicolas Nicole Niels Nicolaas Nina Noah Noor Nora Nordin Nouredine Noura Odette Olena Oleksandr Olga Oliver Olivia Olivier Omar Oksana Orhan Oscar Osman Özlem Pascal Pascale Patricia Patrick Patrik
Paula Pauline Pedro Peggy Peter Petra Philip Philippe Pierre Pieter Piotr Quinten Rachid Rachida Rachel Raf Ramona Raymond Rebecca Regine Reinhilde Renaat Rénata Renata Rita Ria Rik Robbe Robert Robin
Rodrigo Roel Rogier Roger Roland Romain Ronny Rosa Rosita Ruben Rudi Rudy Saartje Sabine Sabrina Saïd Saida Salima Salma Samira Samir Sander Sandra Sanne Sara Sarah Sébastien Selma Selin Selim Serge Sigrid
Silke Silvia Simon Simonne Sofie Sofia Sofiane Sonia Sonja Soraya Soufiane Souad Stef Stefaan Stefan Stefanie Steven Stijn Stien Suzanne Svetlana Sylvia Sylvie Tamara Tania Tanja
Tatiana Theo Thérèse Thibault Thierry Thijs Thomas Tibo Tiffany Tijl Tim Timothy Tina Tineke Tinne Tobias Tom Tomasz Tristan Tuur Ursula Valérie Valerie Vanessa Veerle Vera Veronique Véronique Victor Viktor Vincent
Violette Virginie Viviane Walter Wannes Warre Werner Wesley Wilfried Willem William Willy Wim Wout Wouter Xavier Yara Yasin Yasmina Yasmine Yassin Yassine Yolande Youness Younes Youssef Yves Yvette Yvonne
Yusuf Zakaria Zainab Zeynep Zohra Zoë Zoé
Abdoulaye Aminata Awa Chidi Djamila Emeka Fatou Grâce Ifeoma Kofi Kwame Lumumba Mamoudou Moussa Ngozi Ousmane Sekou Tshala
Anahit Aram Davit Giorgi Levan Mariami Arman Rozan Berivan Dilan Zerrin Aylin Burak Elif Fatih Gökhan Hakan Hülya Kemal Murat Mehtap Serkan Tarik Tarık Yildiz
Ali Bogdan Cristina Dragos Florin Gheorghe Ioana Ionut Mihai Radu Simona Vasile Georgi Dimitar Ivanka Petya Stoyan Marek Magdalena Paweł Pawel Zofia Beata Bożena
Rajesh Priya Sunita Anil Deepak Thi Nguyen Linh Minh Mei-Ling Xiao Jiayi
`;

/** Words as well, in one of the three languages: they count with a capital, and not where a sentence begins. */
const withCapital = `
Elke Ans Patience Blessing Samba Staf Toon Kader Said Lieve Joke Frank Nino Lut Wei Azad Karo
Adil Amber An April Ben Bo Bob Celest Claire Faith Fleur France Grace Guy Hans Hope Ine Iris Ines Jade Jean Jo Joy June Kris Leen Lena Lien Lies Lou Lot Mark Martin Max May Mees Mia Mil Mira Nest Nour
Pol Prosper Remi Rob Roos Rose Rune Sam Sien Sil Stan Storm Sven Tine Ties Tony Ward Wil Will Mo Imke Lore Pia Ria Ward Zita Lucia Constance Victoire Marin Aurore Blanche
`;

const listOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** Names that are nothing else, as they are written. */
export const firstNames: ReadonlySet<string> = new Set(listOf(anyCase));
/** The same in small letters. */
export const firstNamesInSmall: ReadonlySet<string> = new Set(listOf(anyCase).map((name) => name.toLowerCase()));
/** Names that are words too. */
export const wordsAndNames: ReadonlySet<string> = new Set(listOf(withCapital));

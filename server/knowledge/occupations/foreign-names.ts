// What common occupations are called in French and English, so that a question in those languages finds the Dutch text. Written by hand
// for Koers; only to find by, never shown. Left the Dutch name of the starter set. Pure.
import { titleWords } from './job-words.ts';

const lines = `
Metselaar: maçon, bricklayer, mason
Dakwerker: couvreur, roofer
Vloerder-tegelzetter: carreleur, tiler
Stukadoor: plafonneur, plâtrier, plasterer
Schilder-decorateur: peintre en bâtiment, peintre, house painter, painter
Schrijnwerker: menuisier, charpentier, ébéniste, carpenter, joiner
Loodgieter-verwarmingsinstallateur: plombier, plombière, chauffagiste, plumber, heating engineer
Elektricien: électricien, électricienne, electrician
Koeltechnicus: frigoriste, refrigeration technician
Wegenwerker: ouvrier de voirie, road worker
Kraanbestuurder: grutier, conducteur de grue, crane operator
Werfleider: chef de chantier, conducteur de travaux, site manager
Tuinaanlegger: jardinier, jardinière, paysagiste, gardener, landscaper
Automecanicien: mécanicien automobile, garagiste, mécanicien, car mechanic, mechanic
Carrosserieplaatwerker-spuiter: carrossier, body shop worker
Fietshersteller: réparateur de vélos, bicycle mechanic, bike mechanic
Winkelverkoper: vendeur, vendeuse, sales assistant, shop assistant, salesperson
Winkelmedewerker: caissier, caissière, réassortisseur, cashier, shelf stacker
Winkelmanager: gérant de magasin, gérante, store manager, shop manager
Slager: boucher, bouchère, butcher
Brood- en banketbakker: boulanger, boulangère, pâtissier, baker, pastry chef
Kok: cuisinier, cuisinière, cook, chef
Keukenmedewerker: commis de cuisine, aide de cuisine, plongeur, kitchen helper, kitchen assistant, dishwasher
Kelner: serveur, serveuse, waiter, waitress
Barman: barmaid, bartender
Hotelreceptionist: réceptionniste d'hôtel, hotel receptionist
Kamermeisje of kamerjongen: femme de chambre, housekeeper, room attendant
Reisadviseur: agent de voyage, agent de voyages, travel agent
Lasser: soudeur, soudeuse, welder
Onderhoudstechnicus: technicien de maintenance, maintenance technician, électromécanicien
Productiemedewerker: ouvrier de production, opérateur de production, production worker, factory worker
Verpakkingsoperator: emballeur, emballeuse, packer
Teamleader productie: chef d'équipe, production team leader
Kwaliteitscontroleur: contrôleur qualité, quality controller
Industrieel laborant: laborantin, laborantine, technicien de laboratoire, lab technician, laboratory technician
Bewakingsagent: agent de sécurité, agent de gardiennage, security guard
Politie-inspecteur: policier, policière, agent de police, inspecteur de police, police officer, police inspector
Brandweerman of -vrouw: pompier, pompière, firefighter, fireman
Soldaat of matroos bij Defensie: militaire, soldat, soldier
Ruitenwasser: laveur de vitres, window cleaner
Ingenieur: ingénieur, ingénieure, engineer
Administratief medewerker: employé administratif, employée administrative, employé de bureau, office clerk, administrative assistant
Onthaalmedewerker: réceptionniste, hôtesse d'accueil, receptionist
Managementassistent: secrétaire de direction, assistante de direction, executive assistant, secretary, secrétaire
Boekhouder: comptable, bookkeeper, accountant
Payrollmedewerker: gestionnaire de paie, payroll officer, payroll clerk
HR-medewerker: assistant rh, collaborateur rh, hr officer, hr assistant
Uitzendconsulent: consultant intérim, recruteur, recruiter
Bankmedewerker: employé de banque, bank clerk, bank employee
Verzekeringsmedewerker: gestionnaire d'assurances, insurance clerk
Contactcentermedewerker: téléopérateur, call center agent, call centre agent
Vertegenwoordiger: représentant commercial, délégué commercial, sales representative
Grafisch vormgever: graphiste, graphic designer
Journalist: journaliste, journalist
Softwareontwikkelaar: développeur, développeuse, programmeur, informaticien, software developer, programmer
Webontwikkelaar: développeur web, web developer
Systeem- en netwerkbeheerder: administrateur système, system administrator
Data-analist: analyste de données, data analyst
Leerkracht lager onderwijs: instituteur, institutrice, primary school teacher, primary teacher
Kleuterleerkracht: institutrice maternelle, puéricultrice maternelle, kindergarten teacher, nursery school teacher
Leerkracht secundair onderwijs: professeur du secondaire, prof du secondaire, secondary school teacher, high school teacher
Opleider: formateur, formatrice, trainer
Rijinstructeur: moniteur d'auto-école, driving instructor
Jobcoach: job coach
Loopbaanbegeleider: conseiller en orientation professionnelle, coach de carrière, career counsellor, career coach
Bibliotheekmedewerker: bibliothécaire, librarian
Vrachtwagenchauffeur: camionneur, chauffeur poids lourd, chauffeur de camion, routier, truck driver, lorry driver
Buschauffeur: chauffeur de bus, conducteur de bus, bus driver
Taxichauffeur: chauffeur de taxi, taxi driver
Koerier: coursier, livreur, courier, delivery driver
Postbode: facteur, factrice, postman, mail carrier
Magazijnmedewerker: magasinier, magasinière, préparateur de commandes, warehouse worker, order picker
Heftruckchauffeur: cariste, forklift driver
Treinbestuurder: conducteur de train, machiniste, train driver
Verhuizer: déménageur, mover
Verpleegkundige: infirmier, infirmière, nurse
Zorgkundige: aide-soignant, aide-soignante, care assistant, healthcare assistant, nursing assistant
Verzorgende in de gezinszorg: aide familiale, aide familial, home carer, home care worker
Hulpverlener-ambulancier: ambulancier, ambulancière, paramedic, ambulance driver
Kinesitherapeut: kiné, kinésithérapeute, physiotherapist
Ergotherapeut: ergothérapeute, occupational therapist
Vroedvrouw: sage-femme, midwife
Farmaceutisch-technisch assistent: assistant en pharmacie, pharmacy assistant, pharmacy technician
Maatschappelijk werker: assistant social, assistante sociale, travailleur social, social worker
Opvoeder-begeleider: éducateur, éducatrice
Kinderbegeleider baby's en peuters: puéricultrice, puériculteur, childcare worker, nursery worker
Psycholoog: psychologue, psychologist
Schoonheidsspecialist: esthéticienne, esthéticien, beautician
Kapper: coiffeur, coiffeuse, hairdresser
Huishoudhulp: aide-ménagère, aide ménager, femme de ménage, domestic cleaner, cleaning lady
Schoonmaker van gebouwen: nettoyeur, agent de nettoyage, technicien de surface, cleaner
`;

/** By the name as the index spells words; the value is the Dutch name. */
export const foreignNames: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [dutch = '', names = ''] = line.split(': ');
      return names.split(', ').map((name): [string, string] => [titleWords(name.replace(/['’]/g, ' ')).join(' '), dutch]);
    }),
);

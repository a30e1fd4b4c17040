// The Dutch words around an exercise (VOICE.md). Slots: {o} an option or words of the client, {n} a number, {m} minutes, {t} a title,
// {naam} the counsellor, {ask} the question of a step with a small letter.
export const begin = [
  'We beginnen aan "{t}", dat duurt ongeveer {m} minuten.',
  'Dan starten we met "{t}", reken op {m} minuten.',
  'Daar gaan we: "{t}", een kleine {m} minuten.',
  '"{t}" dus, ongeveer {m} minuten werk.',
  'Aan de slag met "{t}"; met {m} minuten kom je rond.',
];
export const freedom = [
  'Overslaan, teruggaan of pauzeren mag altijd.',
  'Een vraag overslaan of even stoppen kan op elk moment.',
  'Je mag een vraag overslaan, teruggaan of pauzeren wanneer je wil.',
  'Wil je iets overslaan of later verder doen, zeg het gewoon.',
];
export const resume = [
  'We pikken "{t}" weer op, waar je gebleven was.',
  'Verder met "{t}" dan.',
  '"{t}" lag nog klaar, we gaan door.',
  'Je oefening "{t}" stond nog open, dus daar gaan we.',
  'Terug in "{t}", op dezelfde plaats.',
];
export const resumeHere = ['We gaan gewoon verder.', 'Verder dan.', 'Daar gaan we weer.', 'Oké, we doen voort.', 'Goed, we pikken de draad op.'];
export const back = [
  'We gaan één vraag terug.',
  'Eén stap terug, je vorige antwoord is weg.',
  'Terug naar de vraag ervoor.',
  'Je mag die vraag opnieuw beantwoorden.',
  'We nemen de vorige vraag nog eens.',
];
export const backAtFirst = ['Dit is de eerste vraag, verder terug kan niet.', 'Hier begint de oefening al.', 'Voor deze vraag komt er geen andere.'];

/** Before a question that was asked already. */
export const again = [
  'De vraag was: {ask}',
  'Nog eens de vraag: {ask}',
  'We waren hier: {ask}',
  'Dit was de vraag: {ask}',
  'Hier stonden we: {ask}',
  'Om op verder te gaan: {ask}',
  'De vraag die openstaat: {ask}',
  'Dus opnieuw: {ask}',
  'Ik stel ze nog eens: {ask}',
];
/** Back to the step after something else was answered. */
export const backToStep = [
  'Terug naar de oefening: {ask}',
  'Dan weer de oefening: {ask}',
  'We waren in de oefening hier gebleven: {ask}',
  'En in de oefening stond nog open: {ask}',
  'Als je verder wil met de oefening: {ask}',
  'De vraag van de oefening ligt er nog: {ask}',
  'Om de draad weer op te nemen: {ask}',
];
export const backAfterSignal = [
  'Wil je daar nog iets over kwijt, dan mag dat; anders gaan we verder: {ask}',
  'Vertel er gerust meer over, of ga verder met de oefening: {ask}',
  'Je mag hierbij blijven, en als je verder wil is dit de vraag: {ask}',
  'Zeg maar als je liever hierover praat; de oefening vroeg: {ask}',
];
/** When no other wording of the question is left. */
export const quoted = [
  'De vraag van de oefening is: "{ask}"',
  'Dit vraagt de oefening: "{ask}"',
  'Er staat: "{ask}"',
  'Lees de vraag nog eens: "{ask}"',
  'Het gaat nog om deze vraag: "{ask}"',
];

export const unsureTaken = [
  'Dat blijft dan open, en dat mag.',
  'Geen antwoord is hier ook goed.',
  'Dan laten we die leeg.',
  'Die vraag mag blijven liggen.',
  'Niet alles komt op commando.',
  'Soms komt zoiets later pas.',
  'We laten het even open.',
];
export const skipped = [
  'Die slaan we over.',
  'Overgeslagen, we gaan door.',
  'Dan deze niet.',
  'We springen naar de volgende.',
  'Oké, die laten we voor wat ze is.',
  'Volgende dan.',
];
export const asIs = [
  'Ik neem het zoals je het zegt: "{o}".',
  'Dan staat er "{o}", in jouw woorden.',
  '"{o}", zo houd ik het.',
  'Ik schrijf op wat jij zegt: "{o}".',
];
export const asIsBare = ['Ik neem het zoals je het zegt.', 'Dan laat ik het zo staan.', 'Zo houd ik het.'];
export const number = [
  'Een {n}, dat staat er.',
  'Op {n} dus.',
  'Je geeft het een {n}.',
  'Ik noteer een {n}.',
  'Met een {n} weten we waar je zit.',
  'Een {n} voor dit moment.',
  'Jouw getal is {n}.',
];
export const chosen = [
  'Je kiest "{o}".',
  '"{o}" dus.',
  'Het wordt "{o}".',
  'Dan is het "{o}".',
  '"{o}", dat neem ik mee.',
  'Bij jou is het "{o}".',
  'Voor jou: "{o}".',
];
export const things = ['Je noemt {o}.', '{O}: die staan erop.', 'Op je lijstje: {o}.', '{O}, dat zijn de jouwe.', 'Ik lees {o}.', 'Dus {o}.', 'Dat geeft {o}.'];
export const manyThings = [
  '{Aantal} dingen, met "{o}" vooraan.',
  'Je hebt er {aantal}, waaronder "{o}".',
  'Dat zijn er {aantal}; "{o}" is er een van.',
  '"{o}" en nog meer, samen {aantal}.',
];
export const first = ['Bij jou staat "{o}" bovenaan.', '"{o}" komt eerst.', 'Vooraan zet je "{o}".', '"{o}" op nummer één.', 'Met "{o}" begint jouw rij.'];
export const date = ['"{o}", dat is een moment om je aan vast te houden.', 'Je zet het op "{o}".', 'Het wordt "{o}".', '"{o}" staat genoteerd.', 'Dus "{o}".'];
/** Where nothing of the answer can be said back. */
export const taken = [
  'Dat heb ik.',
  'Genoteerd, in jouw woorden.',
  'Dat is iets om mee te nemen.',
  'Oké, dat staat er.',
  'Dat neem ik mee naar de volgende vraag.',
  'Helder.',
  'Zo komt er een beeld.',
  'Dat blijft staan zoals je het schreef.',
  'Ik houd het vast.',
  'Daar bouwen we op verder.',
  'Dat is concreet.',
  'We gaan verder vanaf daar.',
  'Dat geeft iets om op door te gaan.',
  'Goed om te lezen hoe je het zegt.',
  'Zo staat het op papier.',
  'Bedankt, dat staat er.',
];
export const takenPair = {
  head: ['Oké', 'Goed', 'Dat is gelezen', 'Ik heb het', 'Dat staat', 'Mooi zo', 'Gelezen', 'Staat genoteerd'],
  tail: ['we gaan door', 'nu de volgende', 'dan de vraag erna', 'verder met het volgende', 'we zetten een stap verder', 'door naar de vraag erna'],
};

export const thin = [
  'Het komt er nu niet vlot uit, en dat mag.',
  'Drie keer op rij bleef het open, dat gebeurt.',
  'Misschien is het nu niet het moment, dat kan.',
];
export const thinChoice = [
  'Wil je even pauzeren, of proberen we nog een vraag?',
  'Zullen we hier pauzeren, of doen we nog een stukje?',
  'Leggen we de oefening even opzij, of ga je liever verder?',
];

export const helpUnsure = [
  'Dat hoeft niet meteen te komen.',
  'Neem gerust wat tijd.',
  'Klein mag ook.',
  'Het eerste dat opkomt is goed genoeg.',
  'Een halve gedachte is ook al iets.',
  'Er bestaat hier geen fout antwoord.',
];
export const helpLost = ['Ik zeg het anders.', 'In andere woorden dan.', 'Dan leg ik het anders uit.', 'Ik probeer het eenvoudiger.'];
export const helpOption = [
  'Kiezen mag uit {o}, en je eigen woorden zijn ook goed.',
  'Dit kan je kiezen: {o}; iets van jezelf mag ook.',
  'Er staan er een paar klaar: {o}.',
];
export const askOption = ['Wat komt het dichtst bij?', 'Welke past het best?', 'Waar zit jij het dichtst bij?', 'Wat ligt het meest in jouw buurt?'];
export const helpNumber = ['Een getal van {a} tot {z} is hier genoeg.', 'Ik zoek een getal tussen {a} en {z}.', 'Het loopt van {a} tot {z}.'];
export const helpAnyNumber = ['Een getal is hier genoeg.', 'Ik zoek hier een getal.'];
export const askNumber = ['Welk getal past nu?', 'Waar zet je het vandaag?', 'Welk cijfer geef je het?'];
export const helpMore = [
  'Dat is een begin; {aantal} zou helpen.',
  'Er mogen er nog bij, tot je er {aantal} hebt.',
  'Samen met nog wat meer wordt het rond, {aantal} is genoeg.',
];
export const askMore = ['Wat komt er nog bij?', 'Welke hoort er nog bij?', 'Wat zet je er nog naast?'];
export const helpDate = ['Een dag of een week is precies genoeg.', 'Het mag een dag zijn, een week of een maand.'];
export const askDate = ['Wanneer zou dat zijn?', 'Welk moment zet je erbij?'];
export const helpOrder = ['Zet eerst wat het zwaarst telt; dit staat er: {o}.', 'Je mag gewoon zeggen wat eerst komt: {o}.'];
export const askOrder = ['Wat komt bij jou eerst?', 'Welke zet je bovenaan?'];
export const askAnything = ['Wat komt er dan in je op?', 'Wat schiet je te binnen?', 'Wat zou je er nu bij schrijven?', 'Wat is het eerste dat je bedenkt?'];

export const paused = [
  'De oefening ligt even opzij, op de plaats waar je was.',
  'We zetten de oefening op pauze.',
  'Goed, de oefening blijft zo liggen.',
  'Dan rust de oefening even.',
];
export const pausedKept = [
  'Je antwoorden blijven staan; zeg maar wanneer je verder wil.',
  'Verder gaan kan wanneer je wil, ook op een andere dag.',
  'Zeg "verder met de oefening" en we zijn weer daar.',
];
export const pausedResists = [
  'Dan hoeft het nu niet.',
  'Dat is duidelijk, we laten de oefening liggen.',
  'Oké, die oefening past nu niet.',
  'Dan leggen we ze weg, zonder meer.',
];
export const pausedAsk = ['Waar wil je het liever over hebben?', 'Waar zit je met je gedachten?', 'Wat wil je wel kwijt?', 'Waarover wil je het nu hebben?'];
export const pausedCloses = ['Tot de volgende keer.', 'Tot later dan.', 'Tot schrijfs.'];
export const stopped = ['We stoppen met de oefening.', 'Dan is de oefening hier klaar.', 'De oefening laten we los.', 'Goed, ze hoeft niet af.'];
export const stoppedKept = ['Wat je schreef, blijft van jou.', 'Wat je al vertelde, blijft in dit gesprek staan.', 'Aan wat je schreef verandert er niets.'];

export const offer = [
  'Er is een oefening die hierbij aansluit: "{t}", ongeveer {m} minuten.',
  'Hierrond bestaat een oefening, "{t}", goed voor {m} minuten.',
  'Als je er iets mee wil doen: "{t}" is een oefening van {m} minuten.',
  'Ik heb een oefening die hierover gaat, "{t}", van ongeveer {m} minuten.',
];
export const offerHomework = [
  'Je kreeg nog een oefening mee: "{t}", ongeveer {m} minuten.',
  'Van je huiswerk staat er nog een oefening open, "{t}", van {m} minuten.',
];
export const offerResume = ['Je was begonnen aan "{t}", en dat past hierbij.', '"{t}" ligt nog halfweg, en gaat hierover.'];
export const offerAsked = [
  '"{t}" past bij wat je vertelt, ongeveer {m} minuten.',
  'Dan denk ik aan "{t}", goed voor {m} minuten.',
  'Er is "{t}", een oefening van {m} minuten.',
];
export const offerTwo = [
  'Twee oefeningen komen in de buurt: "{t}" ({m} minuten) en "{u}" ({k} minuten).',
  'Je kan kiezen tussen "{t}" ({m} minuten) en "{u}" ({k} minuten).',
];
export const offerChoice = [
  'Wil je ze doen, of praten we liever gewoon verder?',
  'Zin om ze nu te doen, of later, of niet?',
  'Doen we ze, of laat je ze liever liggen?',
  'Is dat iets voor nu, of praat je liever verder?',
  'Heb je er zin in, of liever niet?',
];
export const offerTwoChoice = ['Welke van de twee wil je doen, of geen van beide?', 'Welke spreekt je aan, of laat je ze allebei liggen?'];
export const offerNone = ['Ik vind nu geen oefening die daarbij past.', 'Voor wat je vraagt heb ik geen oefening klaar.'];
export const offerNoneAsk = ['Waar mag de oefening over gaan?', 'Waarover zou je willen nadenken?'];
export const offerClosed = [
  'Die oefening staat voor jou nu niet open; {naam} kan je zeggen waarom.',
  'Met {naam} is afgesproken dat die oefening nog niet aan de beurt is.',
];

export const resultLead = [
  'Dit is wat eruit kwam.',
  'Ik leg je antwoorden naast elkaar.',
  'We zijn rond, dit staat er nu.',
  'Dat was de laatste vraag, en dit heb je verzameld.',
  'Zo ziet het er samen uit.',
];
export const resultCheck = ['Klopt dat zo?', 'Is dat zo, of zou je iets anders zeggen?', 'Herken je dat zo?', 'Staat het er zoals je het bedoelt?'];
export const resultEmpty = ['We zijn aan het einde van de oefening.', 'Dat was de hele oefening.'];
export const resultEmptyRest = ['Je liet veel open, en dat mag.', 'Er kwam nu niet veel uit, dat kan.'];
export const confirmed = ['Dan staat het zo bij je resultaten.', 'Goed, zo blijft het staan.', 'Dan houd ik het zo bij.'];
export const confirmedWho = ['{Naam} kan het lezen, en jij kan het later nog aanpassen.', 'Jij en {naam} kunnen het terugvinden bij je oefeningen.'];
export const confirmedAsk = ['Wat wil je hier als eerste mee doen?', 'Wat valt je zelf het meest op?', 'Waar brengt je dat?'];
export const corrected = ['Ik zet er jouw woorden bij: "{o}".', 'Erbij komt: "{o}".', 'Dan staat er ook: "{o}".'];
export const replaced = ['Zo staat het er nu.', 'Die regel is veranderd.', 'Ik zet het recht.', 'Dan wordt het zo.'];
export const replacedAsk = ['Wat zie je als je het nu leest?', 'Hoe lees je het nu?', 'Wat wil je er verder mee?', 'Wat neem je eruit mee?'];
export const correctedRest = ['Zo staat het nu bij je resultaten.', 'Je kan de tekst zelf nog aanpassen bij je oefeningen.'];
export const correctedAsk = ['Hoe kijk je er nu naar?', 'Wat wil je er verder mee?', 'Wat neem je eruit mee?'];
export const wrong = ['Dan zit er iets scheef.', 'Dan heb ik het niet juist.', 'Goed dat je het zegt.'];
export const wrongAsk = ['Wat zou jij er schrijven?', 'Hoe zeg jij het?', 'Wat klopt er niet?'];

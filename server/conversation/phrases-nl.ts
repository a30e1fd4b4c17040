// Koers' sentences in Dutch, by move (VOICE.md). Data for guide-nl.ts. Words between braces are filled in: {naam} is the counsellor.
// A pool is long where a move returns often; a sentence is used once in a conversation.
import type { SignalKind } from '../signals/signal.ts';

/** True after what weighs, and rare: each at most once in a conversation. */
export const weighs: readonly string[] = ['Dat weegt.', 'Dat is niet niks.'];

export const bothSides = {
  joint: [
    'Dat zijn twee dingen die we apart kunnen bekijken: {a}, en {b}.',
    'Die twee hoeven we niet tegelijk op te lossen: {a}, en {b}.',
    'Ik leg ze even naast elkaar: {a}, en {b}.',
    'Ze trekken allebei aan jou: {a}, en {b}.',
    'Allebei mogen ze er zijn: {a}, en {b}.',
    'Ik hoef er geen van de twee weg te praten: {a}, en {b}.',
  ],
  question: [
    'Met welk van de twee wil je beginnen?',
    'Welke van de twee vraagt vandaag het eerst aandacht?',
    'Waar wil je eerst naar kijken?',
    'Welke kant wil je eerst onder de loep nemen?',
    'Bij welke van de twee gebeurt er het meest in jou?',
    'Welk van de twee laat je het minst los?',
    'Over welke kant heb je het nog het minst gehad?',
  ],
};

export const summary = {
  lead: [
    'Wat ik tot nu hoor:',
    'Ik zet het even op een rij:',
    'Als ik alles naast elkaar leg:',
    'Dit heb ik tot hiertoe van je gehoord:',
    'Even samenvatten, in jouw woorden:',
    'Ik vat het kort samen:',
    'Dit neem ik mee uit wat je vertelde:',
    'Voor we verdergaan, dit hoorde ik:',
    'Tot nu toe vertelde je mij dit:',
    'Ik leg je woorden nog eens naast elkaar:',
  ],
  simpleCheck: ['Is dat juist?', 'Heb ik dat goed begrepen?', 'Wil je nog iets zeggen?'],
  check: [
    'Klopt dat zo, of zie ik iets verkeerd?',
    'Heb ik dat juist, of mis ik iets?',
    'Zit daar het belangrijkste in, of ontbreekt er nog iets?',
    'Herken je jezelf daarin?',
    'Wat zou jij aan die samenvatting veranderen?',
    'Is dat wat je bedoelt, of zou je het anders zeggen?',
    'Wat valt je op als je dat zo leest?',
    'Welk stuk daarvan wil je eerst verder bekijken?',
    'Wat springt er voor jou uit?',
    'Staat er iets in dat je liever anders zou zeggen?',
  ],
};

export const affirm = {
  spoke: ['Je zei waar je voor staat.', 'Je hield het niet voor jezelf.', 'Je kwam ervoor uit.'],
  reason: [
    'Dat is een stap die jij gezet hebt, niemand anders.',
    'Dat is van jou gekomen: niemand deed het in jouw plaats.',
    'Daar was initiatief voor nodig, en dat had je.',
    'Dat bleef geen plan: je hebt het gedaan.',
    'Zoiets stel je makkelijk uit, en jij deed het.',
    'Daarmee weet je nu iets dat je eerst niet wist.',
    'Dat is iets in gang zetten, en dat heb je gedaan.',
  ],
  question: [
    'Wat heeft je over de streep geholpen?',
    'Wat heb je daarbij over jezelf gemerkt?',
    'Hoe was het om dat te doen?',
    'Wat heeft het je opgeleverd?',
    'Wat ging vlotter dan je dacht?',
    'Wat wil je met wat je nu weet?',
    'Welke kant van jou had je daarvoor nodig?',
    'Wat zou je een volgende keer net zo doen?',
    'Wat is er daarna in jou blijven hangen?',
    'Aan wie heb je het verteld, en wat zei je dan?',
  ],
};

export const handBack = {
  limit: [
    'Die keuze maak ik niet in jouw plaats: het is jouw leven.',
    'Dat beslis jij, en dat hoort ook zo.',
    'Het antwoord daarop kan alleen van jou komen.',
    'Daarin ga ik niet voor jou kiezen.',
    'Die knoop hak jij door, niet een programma.',
    'Ik zeg je niet wat je best doet: jij leeft ermee.',
  ],
  about: [
    'De keuze over {np} maak ik niet in jouw plaats: het is jouw leven.',
    'Over {np} beslis jij, en dat hoort ook zo.',
    'Wat er met {np} gebeurt, kies jij zelf.',
  ],
  opinion: [
    'Wat ik daarvan vind, doet er weinig toe: jij kent je leven.',
    'Een oordeel heb ik daar niet over.',
    'Dat kan jij beter wegen dan ik.',
    'Of dat bij jou past, kan een programma niet zien.',
  ],
  possible: [
    'Meedenken kan ik wel.',
    'Samen wegen kan wel.',
    'Ik kan je wel helpen om het uit te klaren.',
    'Wat ik wel kan: vragen stellen tot jij het scherper ziet.',
    'Ernaast zitten en meekijken, dat kan ik wel.',
  ],
  stay: [
    'Stel dat je blijft: wat levert dat je op?',
    'Stel dat je vertrekt: wat laat je dan achter dat je zou missen?',
    'Stel dat je over een jaar nog op dezelfde plek zit: hoe is dat voor jou?',
    'Wat houdt je daar, en wat trekt je weg?',
  ],
  weigh: [
    'Stel dat je het doet: wat verandert er dan het eerst voor jou?',
    'Stel dat je het niet doet: waar zou je spijt van hebben?',
    'Wat maakt dat je hier niet zomaar ja of nee op zegt?',
    'Naar welke kant helt het vandaag, al is het maar een beetje?',
    'Wat zou je willen weten voor je kiest?',
    'Wat is het ergste wat er kan gebeuren, en wat het beste?',
    'Als je vannacht gekozen had, welke keuze zou je opluchten?',
    'Wat weegt er voor jou het zwaarst in door?',
    'Wat zegt je buik, en wat zegt je hoofd?',
  ],
};

export const inform = {
  // Said once each; after that the fact stands by itself.
  lead: ['Ik heb het opgezocht.', 'Dit vond ik erover.', 'Ik keek het na.'],
  dated: ['Dat is nagekeken op {datum}.'],
  unconfirmed: [
    'Ik kon dit niet nakijken bij de bron zelf, dus vraag het na voor je erop rekent.',
    'Niet alles hiervan kon bevestigd worden: kijk het na voor je erop rekent.',
    'Dit is nog niet bevestigd bij de bron, reken er dus nog niet vast op.',
    'Hou er rekening mee dat dit niet bevestigd is bij de bron zelf.',
    'Ik ben hier niet zeker van: de bron zelf kon niet nagekeken worden.',
  ],
  expired: [
    'Let op: dit gold tot {tot} en is nagekeken op {datum}, dus het kan nu anders zijn.',
    'Dit gold tot {tot}; nagekeken op {datum}, dus misschien is het intussen veranderd.',
  ],
  after: [
    'Helpt dat bij je vraag?',
    'Wat betekent dat voor jou?',
    'Is dat wat je wou weten?',
    'Wat wil je er nog over weten?',
    'Hoe past dat bij wat jij zoekt?',
    'Kan je daarmee verder?',
    'Welke vraag blijft er nog over?',
    'Wat doe je met dat antwoord?',
    'Was dat je vraag, of zocht je iets anders?',
  ],
};

export const unknown = {
  none: [
    'Daar vond ik geen bron over, en gokken doe ik niet.',
    'Dat staat niet in de bronnen die ik heb.',
    'Op die vraag heb ik geen betrouwbaar antwoord gevonden.',
    'Dat weet ik niet: mijn bronnen zeggen er niets over.',
    'Ik heb gezocht, maar vond niets dat op je vraag antwoordt.',
    'Daarover heb ik niets waar ik op kan steunen.',
    'Ook daarop vond ik geen antwoord dat ik je durf te geven.',
    'Mijn bronnen zwijgen daarover.',
    'Daar moet ik je het antwoord schuldig op blijven.',
    'Dat vond ik niet terug.',
    'Op dit punt helpen mijn bronnen je niet.',
    'Een antwoord met een bron heb ik daar niet voor.',
  ],
  /** Of an occupation that no source describes. */
  occupation: ['Een beschrijving van dat werk vond ik niet.', 'Over die functie heb ik geen bron.'],
  whoDoesIt: ['Wie het zelf doet, kan het je het best vertellen.', 'Iemand die daar elke dag mee bezig is, weet dat het best.'],
  occupationQuestion: ['Wie ken je die zoiets doet?', 'Bij wie zou je daar eens kunnen binnenspringen?', 'Wat zou je zo iemand het eerst vragen?'],
  session: ['Wanneer jullie volgende gesprek is, zie ik hier niet.', 'Afspraken kan ik hier niet bekijken of verzetten.', 'Bij jullie agenda kan ik niet.'],
  hours: ['Hoeveel uur je nog hebt, zie ik hier niet.', 'Je uren staan niet bij wat ik hier kan bekijken.'],
  who: [
    'Vraag het gerust aan {naam}, bijvoorbeeld in jullie volgende gesprek.',
    '{naam} is de persoon aan wie je dat kan vragen.',
    'Je kan ermee bij {naam} terecht.',
    'Het is een vraag om aan {naam} te stellen.',
    'Schrijf je vraag misschien op voor je gesprek met {naam}.',
    'Met {naam} kan je het samen uitzoeken.',
    'Neem die vraag mee naar je gesprek met {naam}.',
    'Misschien is het iets om aan {naam} voor te leggen.',
  ],
  whoSession: ['Daarvoor kan je bij {naam} terecht.', '{naam} is de persoon om dat aan te vragen.', 'Dat regel je rechtstreeks met {naam}.'],
  afterSession: [
    'Wil je ondertussen verder waar we zaten?',
    'Waar wil je het in dat gesprek zeker over hebben?',
    'Is er iets dat je voor dat gesprek wil voorbereiden?',
  ],
  after: [
    'Wat zou je ermee doen, als je het wist?',
    'Wil je ondertussen verder waar we zaten?',
    'Waar wil je intussen over verderpraten?',
    'Zullen we verder met je eigen verhaal?',
    'Wat hangt er voor jou van dat antwoord af?',
    'Heb je nog een vraag, of gaan we verder?',
    'Wie zou dat nog kunnen weten?',
    'Wat wil je nog meer uitzoeken?',
    'Wat zou je met het antwoord beslissen?',
  ],
};

export const ownFile = {
  hours: ['In jouw dossier staat nog {uren}.', 'Je hebt volgens je dossier nog {uren}.', 'Op dit moment staat er nog {uren} in jouw dossier.'],
  noHours: ['In jouw dossier staan geen uren meer open.', 'Volgens je dossier zijn de uren opgebruikt.'],
  noRule: [
    'Over de regels van de cheque vond ik nu geen bron: {naam} is de persoon om dat te vragen.',
    'Hoeveel uren er bij een cheque horen, kan je aan {naam} vragen: een bron vond ik niet.',
  ],
  after: [
    'Wil je dat ik nakijk wat er verder over die cheque geldt?',
    'Waar wil je die tijd vooral voor gebruiken?',
    'Wat wil je in die tijd zeker nog bespreken?',
    'Is er iets dat je daarin zeker aan bod wil laten komen?',
  ],
  afterNone: ['Wat wil je zeker nog met {naam} bespreken?', 'Wat heb je nog nodig om zelf verder te kunnen?', 'Waar sta je nu met je vraag van in het begin?'],
  actions: ['Dit staat op je lijstje: {acties}.', 'Je had je dit voorgenomen: {acties}.', 'In je plan staat: {acties}.'],
  actionsAfter: [
    'Over welke wil je het hebben?',
    'Welke is het dichtst bij waar je nu staat?',
    'Waar ben je mee begonnen?',
    'Welke spreekt je vandaag het meest aan?',
  ],
};

export const limit = {
  writing: ['{wat} schrijf jij.', '{wat} schrijf ik niet voor jou: het is jouw verhaal.', '{wat} blijft van jouw hand.'],
  writingPossible: [
    'Zoeken wat erin hoort, doen we samen.',
    'Uitklaren wat je wil vertellen, dat kan hier wel.',
    'Samen zoeken wat jij te bieden hebt, dat kan.',
    'De bouwstenen ervoor kunnen we hier bij elkaar zoeken.',
  ],
  writingQuestion: [
    'Wat spreekt je aan in die job?',
    'Wat mogen ze na het lezen zeker van jou onthouden?',
    'Welk moment uit je werk laat het best zien wat je kan?',
    'Waarom deze job en niet een andere?',
    'Wat maakt dat jij daar op je plaats zou zitten?',
  ],
  injection: [
    'Aan mijn afspraken verander ik niets, ook niet als je het vraagt.',
    'Daar ga ik niet op in: ik blijf bij waar ik voor dien.',
    'Mijn manier van werken staat vast.',
    'Dat doe ik niet.',
  ],
  injectionPossible: [
    'Over jouw werk en wat je daarin zoekt, kunnen we het wel hebben.',
    'Nadenken over je loopbaan, daar ben ik voor.',
    'Ik help je nadenken over je werk, tussen twee gesprekken met {naam}.',
    'Wat hier wel kan: praten over je werk en waar je naartoe wil.',
  ],
  outside: [
    'Dat valt buiten wat ik hier kan.',
    'Daar dient deze begeleiding niet voor.',
    'Dat kan ik niet voor jou doen.',
    'Zo werkt loopbaanbegeleiding niet.',
    'Daarvoor ben ik niet het juiste adres.',
  ],
  outsidePossible: [
    'Uitzoeken wat jij zoekt en hoe je er zelf naartoe gaat, dat kan wel.',
    'Nadenken over welk werk bij jou past, doen we wel samen.',
    'Wat wel kan: samen helder krijgen wat je nodig hebt, zodat je het gericht kan vragen.',
    'Met {naam} kan je bekijken wie daar wel bij helpt.',
  ],
  outsideQuestion: [
    'Wat hoop je dat het oplevert?',
    'Wat zou er voor jou veranderen als dat geregeld was?',
    'Wat heb je zelf al geprobeerd?',
    'Waar wil je dan mee beginnen?',
    'Wat zoek je eigenlijk, onder die vraag?',
  ],
  resume: ['Zullen we verder waar we zaten?', 'Waar wil je op doorgaan?', 'Zullen we het weer over je werk hebben?', 'Waar waren we gebleven, denk je?'],
  injectionQuestion: ['Waar wil je het over hebben?', 'Wat houdt je bezig op je werk?', 'Wat brengt je vandaag hier?', 'Zullen we verder waar we zaten?'],
  legal: [
    'Of dat in jouw geval mag, kan ik niet zeggen.',
    'Over jouw rechten kan ik je geen antwoord geven.',
    'Hoe de wet hier voor jou uitvalt, kan ik niet beoordelen.',
    'Dat is een vraag over recht, en die kan ik niet voor jou beantwoorden.',
  ],
  legalPointer: [
    'Daarvoor heb je iemand nodig die het arbeidsrecht kent, zoals je vakbond of een advocaat {n}.',
    'Je vakbond of een advocaat kent het arbeidsrecht en kan het met jou bekijken {n}.',
    'Wie daar wel op kan antwoorden, is iemand die het arbeidsrecht kent, bijvoorbeeld bij je vakbond {n}.',
  ],
  seen: ['{naam} ziet dat je dit vroeg, zoals afgesproken.'],
  legalQuestion: [
    'Moet je binnenkort iets tekenen?',
    'Is er een datum die dringt?',
    'Wat is er gebeurd waardoor je dit vraagt?',
    'Heb je er al met iemand over kunnen praten?',
  ],
  medical: ['Wat het is, kan ik niet zeggen.', 'Daar kan een programma niets over zeggen.', 'Over je gezondheid kan ik niet oordelen.'],
  medicalPointer: [
    'Je huisarts kan dat met je bekijken {n}.',
    "Met zo'n vraag kan je bij je huisarts terecht {n}.",
    'Een huisarts kan met je kijken wat er speelt {n}.',
  ],
  medicalQuestion: ['Wat maakt dat je het je afvraagt?', 'Waaraan merk je het op je werk?', 'Met wie heb je er al over gepraat?'],
};

export const beClear = {
  noFeeling: [
    'Dat weet ik niet: ik ben een programma, en ik maak zoiets niet mee.',
    'Voelen kan ik dat niet; ik ben een programma.',
    'Hoe dat is, kan een programma niet weten.',
  ],
  askedBack: ['Hoe is het voor jou?', 'Hoe zou jij het omschrijven?', 'Wat doet het met jou?'],
  machine: ['Ja, ik ben een computerprogramma, geen mens.', 'Ik ben een programma, geen mens van vlees en bloed.', 'Je praat met een computerprogramma.'],
  human: [
    'Een mens spreken kan: {naam} is de persoon met wie je dit traject doet.',
    'Ik ben een programma; voor een gesprek met een mens is er {naam}.',
    'Met {naam} spreek je een mens, met mij een programma.',
  ],
  reads: [
    '{naam}, je begeleider, kan lezen wat je hier schrijft en is de persoon met wie je dit traject doet.',
    'Wat je hier schrijft, kan {naam} lezen: niet alles, en niet meteen.',
    '{naam} kan meelezen, zoals bij het begin is uitgelegd.',
  ],
  others: [
    'Een kwaliteitsmedewerker leest soms een gesprek, zonder je naam; je werkgever leest niets.',
    'Je werkgever leest hier niets van; een kwaliteitsmedewerker leest soms een gesprek, zonder je naam.',
  ],
  question: ['Zullen we verdergaan waar we zaten?', 'Is er iets dat je daarover nog wil weten?', 'Waar wil je het verder over hebben?', 'Wil je zo verder?'],
};

export const repair = {
  own: [
    'Dan had ik je verkeerd begrepen.',
    'Dan heb ik je woorden anders gelezen dan jij ze bedoelde.',
    'Dat had ik mis.',
    'Dank je, dan lees ik het opnieuw.',
    'Daar zat ik naast.',
    'Dat had ik niet goed gevat.',
  ],
  question: [
    'Zit ik nu dichter bij wat je bedoelt?',
    'Lees ik het zo beter?',
    'Wat is voor jou het belangrijkste daarin?',
    'Wat wil je dat ik daarvan onthoud?',
    'Is het zo juister?',
  ],
  twice: ['Klopt, dat had je al gezegd.', 'Je hebt gelijk, daar vroeg ik al naar.', 'Juist, dat stond hier al.', 'Dat is waar, ik viel in herhaling.'],
  kept: ['Dit las ik bij je: {m}.', 'Dit schreef je al: {m}.', 'Zo staat het hier al: {m}.'],
  onward: ['Waar wil jij nu naartoe?', 'Welk stuk is nog niet aan bod gekomen?', 'Wat zou ik je beter wel vragen?', 'Waar zou je nu het liefst op verdergaan?'],
  noAnswer: ['Dat was inderdaad geen antwoord.', 'Klopt, daar heb ik niet op geantwoord.'],
  asked: ['Je vroeg dit: "{q}".', 'Je vraag was: "{q}".'],
  cannot: ['Een kant-en-klaar antwoord heb ik daar niet op.', 'Dat kan ik niet voor jou invullen.'],
  hoped: ['Welk antwoord zou je vooruithelpen?', 'Waar zou een antwoord je bij helpen?', 'Wat maakt die vraag nu zo dringend?'],
  open: ['Hoe zou jij het zeggen?', 'Wat bedoelde je wel?', 'Wat had ik vooral over het hoofd gezien?', 'Kan je het nog eens in jouw woorden zeggen?'],
  rest: ['Wat van "{rest}" weegt het zwaarst?', 'Welk stuk van "{rest}" zou je het eerst willen kwijtraken?', 'Wat zit er allemaal in "{rest}"?'],
};

export const lighten = {
  ok: [
    'Oké.',
    'Goed.',
    'Prima, kort mag ook.',
    'Dat mag ook kort.',
    'Ik hoef geen lang antwoord.',
    'Helder.',
    'Geen haast.',
    'Een kort antwoord is ook een antwoord.',
    'Rustig aan.',
    'Niet alles hoeft uitgeschreven.',
  ],
  frames: [
    'Wil je {a}, of liever {b}?',
    'Zullen we {a}, of wil je {b}?',
    'Waar heb je meer zin in: {a}, of {b}?',
    'Wat past nu het best: {a}, of {b}?',
    'Je mag kiezen: {a}, of {b}?',
  ],
  /** Infinitive phrases that fit every frame. */
  options: [
    'er nog iets bij vertellen',
    'het over iets anders hebben',
    'vertellen hoe je week was',
    'stilstaan bij wat je goed kan',
    'kijken naar wat je belangrijk vindt in werk',
    'een dag beschrijven die vlot liep',
    "het hebben over je collega's",
    'terugkeren naar je eerste vraag',
    'vooruitkijken naar je volgende gesprek',
    'iets opschrijven voor je gesprek met {naam}',
    'het hebben over wat je liever niet meer doet',
    'een vroegere job erbij nemen',
    'kijken wat er thuis meespeelt',
    'één ding kiezen voor deze week',
    'even stoppen voor vandaag',
  ],
  withActions: [
    'Wil je er nog iets bij vertellen, of zullen we verdergaan met je lijstje?',
    'Wil je hier nog op doorgaan, of kijken we liever naar "{actie}" uit je lijstje?',
  ],
};

/** When every short word was used: two halves make a new one. */
export const acknowledge = {
  head: ['Oké', 'Goed', 'Prima', 'Dat mag', 'Ik volg je', 'Ik lees mee', 'In orde', 'Begrepen'],
  tail: ['op jouw tempo', 'zonder haast', 'stap voor stap', 'zoals het komt', 'kort is goed', 'niets hoeft', 'we zien wel waar we uitkomen', 'jij kiest'],
};

/** After a yes to what was said back. */
export const assent = {
  plain: [
    'Goed, dan gaan we daarmee verder.',
    'Dan zitten we juist.',
    'Oké, dat hou ik zo vast.',
    'Goed om te weten dat het klopt.',
    'Dan bouw ik daarop verder.',
    'Dat staat dan vast.',
    'Dan heb ik je goed gelezen.',
  ],
  hard: [
    'Dan staat dat er, zoals jij het zegt.',
    'Ik laat het staan zoals jij het zegt.',
    'Dat hoeft niet mooier gezegd te worden.',
    'Dan heb ik het goed gehoord.',
  ],
};
/** After "wat doe ik daarmee?": first a closer look at what was told. */
export const whatNow = {
  lead: ['Wat je ermee doet, komt straks; eerst wat het je zegt.', 'Voor je er iets mee doet, kijken we wat erin zit.'],
  question: [
    'Wanneer was dat er de laatste keer, en wat deed jij toen precies?',
    'Wat zegt dat over wat jij zoekt in je werk?',
    'Welk stuk daarvan wil je zeker meenemen?',
  ],
  hard: ['Wat zou je nodig hebben om daar iets lichter mee om te gaan?', 'Wat zou er al een klein beetje anders mogen zijn?'],
};
/** Somebody comes in, or the client has to leave the screen for a moment. */
export const calledAway = {
  ok: ['Geen probleem.', 'Doe maar rustig.', 'Dat kan altijd.', 'Die onderbreking mag.'],
  room: [
    'Ik blijf staan waar we zijn.',
    'Wat je schreef, blijft hier staan tot je terug bent.',
    'We nemen het straks weer op waar we zaten.',
    'Je pikt het weer op wanneer het jou past.',
  ],
};

/** After an apology for what was told. */
/** Where it is not certain that there is violence: what follows is the line, for whoever needs it. */
export const signalUnsure = [
  'Ik ben niet zeker of ik je goed lees. Als er iets gebeurt waardoor jij of iemand anders niet veilig is, sta je daar niet alleen voor.',
  'Misschien lees ik hier te veel in. Is er thuis of elders iets niet oké, dan kan je dat hier kwijt.',
];
/** Somebody excuses their Dutch. */
export const yourDutch = ['Ik begrijp je goed.', 'Je Nederlands is goed genoeg voor ons gesprek.', 'Schrijf gewoon zoals het komt, ik lees het wel.'];
export const mayStand = {
  said: ['Dat mag hier gewoon staan.', 'Daar hoef je je niet voor te verontschuldigen.', 'Dat mag je hier zeggen.', 'Geen excuses nodig: het hoort erbij.'],
  choice: [
    'Wil je er nog iets over kwijt, of gaan we verder over je werk?',
    'Blijven we hier even bij, of gaan we verder?',
    'Wil je daar nog bij stilstaan, of liever verder waar we zaten?',
  ],
};
export const reframe = {
  noWords: [
    'Niet weten mag ook.',
    'Dan draaien we de vraag eens om.',
    'Ik probeer het langs een andere kant.',
    'Misschien was mijn vraag te groot.',
    'Dan pakken we het anders aan.',
    'Een ander begin dan.',
    'We nemen er een andere bril bij.',
    'Ik stel het anders.',
    'Dan maak ik de vraag kleiner.',
    'Langs een omweg gaat het soms beter.',
  ],
};

export const resist = {
  heard: [
    'Je hebt er even genoeg van, lees ik.',
    'Dit werkt nu niet voor jou, hoor ik.',
    'Mijn vraag viel verkeerd.',
    'Je ziet hier nu weinig in.',
    'Die vraag was er nu geen voor jou.',
    'Je ergert je, en dat mag je hier zeggen.',
    'Deze manier past je niet, merk ik.',
  ],
  room: [
    'We hoeven hier niet op door te gaan.',
    'Ik dring niet aan.',
    'Dat mag, en ik vraag er nu niet verder op door.',
    'Je hoeft hier niets te vertellen wat je niet wil.',
    'Ik laat het even rusten.',
    'Die vraag laat ik vallen.',
    'Het is goed als je hier niet op verder wil.',
  ],
  choice: [
    'Jij kiest waar het over gaat, of dat we stoppen voor vandaag.',
    'Als je wil, kiezen we iets anders; stoppen kan ook.',
    'Je kan dit ook rechtstreeks met {naam} bespreken, zonder mij.',
    'Zeg maar waar je wel iets aan hebt; ik volg.',
    'Er is geen verplichting om via mij te werken.',
    'Als iets anders je meer helpt, hoor ik het graag.',
    'Wat er nu voor jou toe doet, mag hier op tafel, meer niet.',
  ],
};
/** Who came because somebody else wanted it. */
export const sentByOther: readonly string[] = ['Je zit hier omdat iemand anders dat wil, lees ik.', 'Dit was niet jouw idee, hoor ik.'];
export const otherSubject = {
  ok: ['Goed, iets anders dan.', 'Prima, dan laten we dit hier.', 'Dat mag, we wisselen van onderwerp.'],
  question: ['Waar wil je het over hebben?', 'Wat mag er in de plaats komen?', 'Waar zit je hoofd vandaag nog bij?'],
};
export const proposed: readonly string[] = [
  'Waar wil je beginnen?',
  'Wat speelt daarin vandaag het meest?',
  'Wat houdt je daarin bezig?',
  'Wat is het eerste dat je erover wil vertellen?',
];
/** Nothing was told but talk about the talk, in the middle of a conversation. */
export const talkOn: readonly string[] = ['Waar wil je het nu over hebben?', 'Waar wil je nu naar kijken?', 'Wat wil je er nog bij nemen?'];
export const thanked: readonly string[] = [
  'Wil je nog iets bekijken, of laten we het hier voor vandaag?',
  'Is er nog iets waar je vandaag bij wil stilstaan?',
  'Wil je verdergaan, of is het genoeg voor vandaag?',
];
export const wondered: readonly string[] = [
  'Wat is je eigen eerste antwoord daarop?',
  'Welk antwoord zou je het liefst horen?',
  'Waarom komt die vraag nu bij je op?',
  'Wat zou het antwoord voor jou veranderen?',
  'Hoe lang loop je al met die vraag rond?',
];
export const plainer: readonly string[] = [
  'Ik zeg het eenvoudiger.',
  'Mijn vraag was te moeilijk.',
  'Ik vraag het nog eens, met andere woorden.',
  'Dat was niet duidelijk van mij.',
  'Ik maak mijn vraag korter.',
];
/** Before a thank-you is welcomed: how somebody says they are now. */
export const easier: readonly { when: string; say: readonly string[] }[] = [
  { when: 'rustig(?:er)?', say: ['Fijn dat je je rustiger voelt.', 'Goed dat het wat rustiger voelt.'] },
  { when: 'lichter|opgelucht|opluchting', say: ['Fijn dat het wat lichter is.', 'Goed dat het oplucht.'] },
  { when: 'beter', say: ['Fijn dat het beter gaat.'] },
  { when: 'helder(?:der)?|duidelijk(?:er)?', say: ['Fijn dat het duidelijker is.'] },
  { when: 'begin(?:nen)?', say: ['Dan begin je eraan, op jouw tempo.'] },
];

export const welcomed: readonly string[] = ['Graag gedaan.', 'Met plezier.', 'Geen dank.'];

export const heavyRest: readonly string[] = [
  'Neem gerust je tijd; ik lees mee.',
  'Er hoeft nu geen oplossing te komen.',
  'Je mag er nog meer over kwijt, als je dat wil.',
  'Ik stel nu even geen vraag.',
  'Het mag hier gewoon staan.',
  'We hoeven dat niet meteen om te zetten in een plan.',
  'Vertel verder als je eraan toe bent.',
];

export const othersInsulted: readonly string[] = [
  'Je bent kwaad op {wie}, zo te lezen.',
  'Het zit diep tussen jou en {wie}, lees ik.',
  'Er zit veel ergernis over {wie} in wat je schrijft.',
  'Je hebt het gehad met {wie}, zo klinkt het.',
];

export const followUp = {
  nothing: [
    'Oké, nog niets gedaan.',
    'Het is er nog niet van gekomen, lees ik.',
    'Het is blijven liggen, schrijf je.',
    'Er is nog niets van gekomen, en dat is ook informatie.',
  ],
  why: [
    'Soms is er geen tijd, soms past de actie niet, soms houdt iets je tegen.',
    'Dat kan aan de tijd liggen, aan de actie zelf of aan iets wat in de weg zit.',
    'Misschien was het te veel tegelijk, misschien was het niet meer jouw idee.',
    'Een actie die blijft liggen, vertelt vaak iets over de actie en niet over jou.',
  ],
  question: [
    'Hoe was het bij jou?',
    'Wat zat er bij jou in de weg?',
    'Welke actie zou je houden, en welke mag eruit?',
    'Wat zou de helft kleiner zijn en toch nog tellen?',
    'Wat heb je nodig om eraan te beginnen?',
    'Wil je die acties nog, of is er iets veranderd?',
  ],
  asked: ['Bij het afronden wou je dit: {actie}.', 'In je plan stond: {actie}.', 'Je had je voorgenomen: {actie}.'],
  askedQuestion: ['Hoe is het daarmee gegaan?', 'Wat is daarvan gekomen?', 'Waar sta je daar nu mee?', 'Wat is er sindsdien veranderd?'],
};

export const welcome = {
  leave: ['Dat mag, vraag maar.', 'Zeker, begin maar.', 'Dat kan hier.'],
  leaveQuestion: ['Wat wil je eerst weten?', 'Wat is je eerste vraag?', 'Waar begin je mee?'],
  hello: ['Dag {klant}.', 'Dag {klant}, welkom.', 'Hallo {klant}.'],
  again: ['Dag {klant}, daar ben je weer.', 'Hallo {klant}, welkom terug.', 'Dag {klant}, ik lees mee.'],
  question: ['Je vraag bij het begin was: "{vraag}".', 'We vertrokken van deze vraag: "{vraag}".', 'Bij het begin schreef je: "{vraag}".'],
  withQuestion: ['Waar sta je vandaag met die vraag?', 'Is dat vandaag nog je vraag?', 'Wat is er sindsdien aan die vraag veranderd?'],
  open: [
    'Waar wil je het vandaag over hebben?',
    'Wat houdt je vandaag bezig?',
    'Wat is er sinds de vorige keer gebeurd dat je wil vertellen?',
    'Wat brengt je hier?',
    'Wat zou dit gesprek voor jou de moeite waard maken?',
  ],
};

export const close = {
  end: [
    'Dan ronden we hier af.',
    'Goed, hier laten we het even rusten.',
    'Goed, we stoppen hier voor vandaag.',
    'Prima, tot hier voor vandaag.',
    'Dan laten we het hier.',
    'Oké, genoeg voor vandaag.',
  ],
  /** Why somebody goes, where they say so. */
  why: [
    { when: 'over slapen|nachtje|nacht over', say: ['Een nacht erover slapen mag gerust.'] },
    { when: 'slap|bed|slaapwel|kussen', say: ['Slaapwel.', 'Slaapwel, en een goede nacht.'] },
    {
      when: 'shift|ploeg|dienst|werk(?:en)? (?:begint|roept|gaan)|moet (?:gaan )?werken',
      say: ['Een goede shift.', 'Een vlotte shift.', 'Tot na je shift, als je wil.'],
    },
    { when: 'eten|koken|aan tafel|avondeten', say: ['Smakelijk straks.'] },
    { when: 'kind(?:eren|jes)?|kleine|zoon|dochter|school(?:poort)?', say: ['Eerst de kinderen, dat snap ik.'] },
    { when: 'trein|bus|tram|halte|station', say: ['Goede rit.'] },
    { when: 'weekend', say: ['Een goed weekend.'] },
    { when: 'stop|ophouden|kap(?:pen)?', say: ['Je stopt hier voor vandaag, dat is goed.', 'Stoppen mag op elk moment.'] },
    { when: 'nadenken|bezinken|laten zakken', say: ['Nadenken mag zo lang het nodig heeft.'] },
    { when: 'hierbij', say: ['Dan laten we het hierbij voor vandaag.', 'Tot hier voor vandaag, we laten het hierbij.'] },
  ],
  took: ['Dit blijft voor mij hangen: {m}.', 'Wat ik uit dit gesprek onthoud: {m}.', 'Eén ding om mee te nemen: {m}.'],
  ahead: [
    'Je kan hier altijd verder schrijven, en je gesprek met {naam} loopt gewoon door.',
    'Wat je nog te binnen valt, kan je hier kwijt tot je volgende gesprek met {naam}.',
    'Tot een volgende keer; het gesprek blijft hier staan.',
    'Als er nog iets opkomt, schrijf je het gewoon.',
    'Tot later, en neem het mee naar {naam} als je dat wil.',
  ],
};

/** What is said of a signal, by kind; a pointer counts only when its source names that help ("needs"). */
export type Pointer = { needs: RegExp; text: string };
export const signalHeard: Partial<Record<SignalKind, readonly string[]>> = {
  harassment: ['Wat je daar meemaakt, is niet niks.', 'Zo behandeld worden, dat raakt.', 'Wat daar gebeurt, neem ik ernstig.'],
  discrimination: ['Zo behandeld worden om wie je bent, dat raakt.', 'Wat je daar meemaakt, neem ik ernstig.', 'Dat je zo bekeken wordt, is niet niks.'],
  'domestic-violence': ['Wat je schrijft, neem ik ernstig.', 'Dit is niet iets om alleen te dragen.', 'Wat je hier vertelt, is zwaar.'],
  addiction: ['Dat je dit schrijft, vraagt moed.', 'Dit is niet makkelijk om op te schrijven.', 'Wat je hier vertelt, lees ik zonder oordeel.'],
  'financial-distress': [
    'Zulke zorgen over geld laten weinig ruimte voor de rest.',
    'Dat zijn zware zorgen om mee rond te lopen.',
    "Zo'n rekening hangt de hele dag boven je hoofd.",
  ],
  'health-limitation': ['Wat je lichaam nu vraagt, telt mee in alles.', 'Dat maakt werken een stuk zwaarder.', 'Daar is niet om heen te kijken.'],
  'legal-dispute': ['Zoiets op je werk geeft veel onrust.', 'Dat is een lastige plek om in te zitten.', "Zo'n conflict slorpt veel op."],
  burnout: ['Dat weegt, lees ik.', 'Het is al een tijd te veel, zo te lezen.', 'Je draagt veel, zo te lezen.'],
  'mental-health': ['Dat is zwaar om mee rond te lopen.', 'Wat je beschrijft, weegt.', 'Dat is veel om te dragen.'],
};
export const signalPointers: Partial<Record<SignalKind, readonly Pointer[]>> = {
  burnout: [
    { needs: /huisarts/i, text: 'Wat het is, kan ik niet zeggen; je huisarts kan dat met je bekijken {n}.' },
    { needs: /arbeidsarts/i, text: 'Wat het is, kan ik niet zeggen; met de arbeidsarts kan je bekijken wat dit met je werk doet {n}.' },
  ],
  'mental-health': [
    { needs: /huisarts/i, text: 'Wat het is, kan ik niet zeggen; je huisarts kan dat met je bekijken {n}.' },
    { needs: /psycholoog/i, text: 'Wat het is, kan ik niet zeggen; een eerstelijnspsycholoog kan er met je naar kijken {n}.' },
    { needs: /tele-onthaal|\b106\b/i, text: 'Wie daarover wil praten, kan terecht bij Tele-Onthaal {n}.' },
  ],
  harassment: [
    { needs: /vertrouwenspersoon/i, text: 'Op je werk kan je daarmee terecht bij een vertrouwenspersoon {n}.' },
    { needs: /preventieadviseur/i, text: 'Voor zoiets is er een preventieadviseur psychosociale aspecten {n}.' },
    { needs: /\b1712\b/, text: 'Over geweld of grensoverschrijdend gedrag kan je praten met 1712 {n}.' },
  ],
  discrimination: [
    { needs: /unia/i, text: 'Of het discriminatie is, kan ik niet zeggen; bij Unia kan je dat laten bekijken {n}.' },
    {
      needs: /vmri|mensenrechteninstituut/i,
      text: 'Of het discriminatie is, kan ik niet zeggen; het Vlaams Mensenrechteninstituut kan het met je bekijken {n}.',
    },
  ],
  'domestic-violence': [
    { needs: /\b1712\b[\s\S]*\b112\b|\b112\b[\s\S]*\b1712\b/, text: 'Bij 1712 kan je hierover praten met mensen die luisteren; in gevaar is 112 er {n}.' },
    { needs: /\b1712\b/, text: 'Bij 1712 kan je hierover praten met mensen die luisteren {n}.' },
  ],
  addiction: [
    { needs: /druglijn/i, text: 'Bij De DrugLijn kan je daar anoniem over praten {n}.' },
    { needs: /huisarts/i, text: 'Je huisarts kan daar met je naar kijken {n}.' },
  ],
  'financial-distress': [
    { needs: /ocmw/i, text: 'Het OCMW of een CAW kan met je naar die schulden kijken {n}.' },
    { needs: /\bcaw\b/i, text: 'Een CAW kan met je naar je geldzorgen kijken {n}.' },
  ],
  'health-limitation': [
    { needs: /huisarts/i, text: 'Wat je lichaam aankan, kan ik niet zeggen; je huisarts kan dat met je bekijken {n}.' },
    { needs: /arbeidsarts/i, text: 'Wat er op je werk kan worden aangepast, kan je met de arbeidsarts bekijken {n}.' },
    { needs: /terug-naar-werk/i, text: 'Een Terug-naar-werkcoördinator kan met je bekijken wat kan {n}.' },
    { needs: /\bgtb\b/i, text: 'GTB kan met je bekijken welk werk past bij wat je aankan {n}.' },
  ],
  'legal-dispute': [
    { needs: /vakbond|advocaat|inspectie/i, text: 'Wat jouw rechten zijn, kan ik niet zeggen; je vakbond of een advocaat kan dat met je bekijken {n}.' },
  ],
};
/** Where no source is at hand. */
export const signalNoPointer: Partial<Record<SignalKind, string>> = {
  burnout: 'Wat het is, kan ik niet zeggen.',
  'mental-health': 'Wat het is, kan ik niet zeggen.',
  discrimination: 'Hoe je dat noemt, kan ik niet voor jou bepalen.',
  'legal-dispute': 'Wat jouw rechten zijn, kan ik niet zeggen.',
  'health-limitation': 'Wat je lichaam aankan, kan ik niet zeggen.',
};
export const signalSeen: readonly string[] = [
  '{naam} ziet dit bericht, zoals afgesproken.',
  'Ook dit bericht ziet {naam}, zoals afgesproken.',
  'Zoals afgesproken ziet {naam} dit bericht.',
  '{naam} ziet ook dit bericht, zoals afgesproken.',
  'Zoals afgesproken ziet {naam} ook wat je nu schrijft.',
];
export const signalChoice: readonly string[] = [
  'Wil je hier verder over praten of liever over iets anders?',
  'Wat doet je nu het meest goed: hierop doorgaan, of iets anders?',
  'Wil je er nog iets over kwijt, of laat je het liever hier?',
  'Zeg jij maar hoe je verder wil: hierover, of over iets anders?',
  'Gaan we hier rustig op verder, of hou je het liever bij je werkvraag?',
];

export const insight = {
  said: ['Vorige keer zei je: "{i}".'],
  question: [
    'Hoe kijk je daar nu naar, na wat je vandaag vertelt?',
    'Wat heeft dat te maken met wat je nu schrijft?',
    'Waar zie je dat vandaag terug?',
    'Past dat nog bij wat je nu vertelt?',
    'Wat wordt er anders als je die twee naast elkaar legt?',
    'Wat zegt dat over wat je nu zoekt?',
  ],
};
/** Questions about a piece of the client's own words: new each time, whatever was asked before. */
export const aboutWords: readonly string[] = [
  'Wat komt er bij je op als je "{q}" terugleest?',
  'Als je "{q}" zegt, wat zie je dan voor je?',
  'Wat zou je willen dat ik begrijp van "{q}"?',
  'Waar begint "{q}" voor jou?',
  'Wie hoort er nog bij als je zegt "{q}"?',
  'Wat staat er nog niet in "{q}"?',
];

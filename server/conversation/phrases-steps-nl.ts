// Koers' sentences in Dutch for the steps: a question for the client's own question, a scale, an exception, a look from later, two things
// side by side, a small step, a silence, another language. Data for word-steps-nl.ts. {d} is a day, {n} a number in words, {q} what the client said.

export const careerQuestion = {
  lead: [
    'Er komt al heel wat op tafel.',
    'Je vertelt veel dat samen hoort.',
    'Daar begint iets in te klinken.',
    'We hebben intussen een stuk van je verhaal.',
    'Ik hoor stilaan waar het om draait.',
    'Dat mag straks een vraag worden, van jou.',
    'Misschien zit hier al je vraag in.',
    'Van daaruit kunnen we zoeken naar je vraag.',
  ],
  ask: [
    'Als je dat in één vraag zou zetten, in jouw woorden: welke vraag is het dan?',
    'Met welke vraag zou je hier willen vertrekken?',
    'Wat is de vraag waar je op het einde een antwoord op wil?',
    'Hoe zou je je vraag zeggen aan iemand die je goed kent?',
    'Welke vraag zou je boven dit hele verhaal zetten?',
    'Wat wil je eigenlijk weten, als je het zo hoort?',
    'Stel dat ik één ding mag onthouden als jouw vraag: wat is dat?',
    'Welke vraag hou je hieraan over?',
  ],
  simpleAsk: ['Wat is jouw grote vraag?', 'Wat wil je hier graag weten?', 'Welke vraag heb je voor later?'],
  saidBack: [
    'Dan wordt dit je vraag: "{q}".',
    'Jouw vraag, in jouw woorden: "{q}".',
    '"{Q}": daarmee vertrek je.',
    'Zo lees ik je vraag: "{q}".',
    'Ik zet hem neer zoals jij hem zegt: "{q}".',
    'Je vraag klinkt zo: "{q}".',
    'Dit is dan de vraag waar we op terugkomen: "{q}".',
    'Dus je zoekt een antwoord op dit: "{q}".',
  ],
  check: [
    'Is dat wat je wil weten, of moet er iets bij?',
    'Staat er het juiste, of zeg je het liever anders?',
    'Is dit de vraag, of ligt er nog een onder?',
    'Wat zou je eraan veranderen, als het jouw vraag moet zijn?',
    'Zou een antwoord hierop je vooruithelpen?',
    'Klopt die zo, of is ze te groot of te klein?',
    'Waaraan zou je merken dat die vraag beantwoord is?',
    'Is dat de vraag die je ook aan {naam} zou stellen?',
  ],
};

export const scaling = {
  clear: [
    'Hoe duidelijk is het je vandaag, van nul tot tien?',
    'Van nul tot tien: hoeveel weet je er al over?',
    'Als tien is dat je het helemaal weet, waar zit je dan nu?',
    'Welk cijfer krijgt je twijfel, van nul tot tien?',
  ],
  ask: [
    'Van nul tot tien: waar zet je jezelf daar vandaag?',
    'Als nul helemaal niet is en tien helemaal wel, welk cijfer geef je het nu?',
    'Welk cijfer van nul tot tien past daar vandaag bij?',
    'Geef het eens een cijfer van nul tot tien: waar sta je?',
    'Op een lijn van nul tot tien, waar zet je vandaag je kruisje?',
    'Hoe dicht ben je er al bij, van nul tot tien?',
    'Als je er een cijfer op plakt, van nul tot tien, welk wordt het?',
    'Nul is nog niets, tien is zoals je het wil: waar zit je nu?',
    'Hoe zeker voelt het vandaag, van nul tot tien?',
  ],
  sure: [
    'Hoe zeker ben je daarvan, van nul tot tien?',
    'Van nul tot tien: hoeveel vertrouwen heb je erin?',
    'Welk cijfer geef je je eigen vertrouwen daarin, van nul tot tien?',
    'Als tien is dat je er helemaal gerust in bent: waar zit je?',
  ],
  wish: [
    'Hoe graag wil je dat, van nul tot tien?',
    'Van nul tot tien: hoe hard trekt dat aan jou?',
    'Welk cijfer van nul tot tien geef je die goesting?',
    'Als tien betekent dat je het niet wil missen, welk cijfer wordt het dan?',
  ],
  number: [
    'Een {n}.',
    'Een {n}, zeg je.',
    '{N} dus.',
    'Je zet er een {n} op.',
    'Een {n} geef je het.',
    'Het wordt een {n}.',
    'Je zit aan een {n}.',
    'Oké, een {n}.',
  ],
  lower: [
    'Wat maakt dat het niet lager is?',
    'Wat zit er al in dat cijfer?',
    'Wat is er al, waardoor het geen punt minder is?',
    'Wat hou je al vast, dat het zo hoog staat?',
    'Waar komen die punten vandaan?',
    'Wat heb je zelf gedaan dat het al daar staat?',
    'Wat doet het nu al goed, dat het niet lager zakt?',
    'Wie of wat houdt het op dat cijfer?',
  ],
  nought: ['Wat zou het een klein beetje hoger brengen?', 'Hoe hou je het vol, als het zo laag staat?', 'Wanneer stond het hoger, al was het maar even?'],
  ten: ['Wat maakt dat het zo zeker is?', 'Waaraan merk je dat in een gewone week?', 'Wat zou het een beetje doen zakken?'],
};

export const exception = [
  'Wanneer was dat eens anders, al was het maar even?',
  'Op welke dag had je daar minder last van?',
  'Wanneer is het je wél gelukt, en wat was er toen anders?',
  'Was er een moment waarop het beter ging dan je verwachtte?',
  'Wat is er anders op de dagen dat het wel gaat?',
  'Met wie erbij liep dat ooit vlotter?',
  'Welke keer ging het een beetje beter, en wat deed jij toen?',
  'Waar of bij wie speelt dat niet?',
  'Denk eens aan een keer dat het meeviel: wat maakte dat het meeviel?',
  'Hoe was dat in een periode dat het beter liep?',
];
export const exceptionOfFear = [
  'Wanneer had je zoiets ook, en ging het toch?',
  'Welke keer deed je iets waar je tegenop zag, en hoe liep dat af?',
  'Is er een moment waarop die schrik kleiner was?',
  'Bij wie of waar voel je dat minder?',
  'Wat hielp je de vorige keer dat je iets spannends aanging?',
  'Wanneer viel het achteraf mee?',
];
export const exceptionOfKnowing = [
  'Wanneer wist je het wel, al was het over iets kleins?',
  'Bij welke keuze vroeger was het je wel duidelijk, en waaraan merkte je dat?',
  'Waarvan weet je al zeker dat je het niet wil?',
  'Op welk moment van je week twijfel je het minst?',
];
/** Where the focus is on qualities, after something that went well. */
export const exceptionOfQuality = [
  'Waar is je dat nog zo gelukt, op een heel andere plek?',
  'Wanneer zag je jezelf nog eens zo bezig?',
  'Wat deed jij daarin dat niet iedereen zou doen?',
  'Waar heb je dat ook al laten zien?',
];

export const future = {
  ask: [
    'Stel dat het vannacht in orde komt terwijl je slaapt: waaraan merk je het morgen het eerst?',
    'Het is een jaar later en je zit goed: hoe ziet je dinsdag eruit?',
    'Als het is zoals je het zou willen, wat doe je dan op een gewone voormiddag?',
    'Stel dat je over twee jaar tevreden terugkijkt: wat is er dan gebeurd?',
    'Wat zou een vriend over een jaar aan jou zien, als dit in orde is?',
    'Stel dat niets je tegenhoudt: waar zit je dan over een jaar?',
    'Als dit opgelost was, wat zou je dan als eerste anders doen?',
    'Hoe zou je week eruitzien als het klopt?',
    'Wat zou er op een doordeweekse dag in zitten dat er nu niet in zit?',
  ],
};

export const confront = {
  lead: [
    'Mij valt iets op, en ik leg het gewoon naast elkaar.',
    'Ik hoor twee dingen die niet dezelfde kant op gaan.',
    'Mag ik twee dingen van jou naast elkaar leggen?',
    'Er zijn twee zinnen van jou die bij mij blijven hangen.',
  ],
  pair: [
    'Eerder zei je: "{a}", en nu: "{b}".',
    'Je zei: "{a}". En vandaag schrijf je: "{b}".',
    'Daarstraks klonk het zo: "{a}", en hier zo: "{b}".',
    'Aan de ene kant "{a}", aan de andere kant "{b}".',
    'Toen: "{a}"; nu: "{b}".',
    '"{A}" en "{b}": het zijn allebei jouw woorden.',
  ],
  ask: [
    'Hoe kijk jij daarnaar?',
    'Wat denk je als je ze zo samen leest?',
    'Hoe gaan die twee voor jou samen?',
    'Wat is er intussen veranderd, of klopt het allebei?',
    'Welke van de twee staat vandaag het dichtst bij jou?',
    'Wat maak je daar zelf van?',
    'Zie jij dat ook, of lees ik het verkeerd?',
    'Wat zou er tussen die twee in passen?',
  ],
};

export const commit = {
  when: [
    'Wanneer zou je dat willen doen?',
    'Welke dag past daarvoor in je week?',
    'Op welk moment zie je jezelf dat doen?',
    'Welke dag schrijf je daar zelf bij?',
    'Wanneer begin je eraan, denk je?',
    'Welk stukje daarvan past al in deze week?',
    'Welke dag ligt daarvoor het best?',
    'Wanneer heb je er de tijd en de moed voor?',
    'Tegen wanneer wil je dat gedaan hebben?',
  ],
  withDay: [
    'Wat heb je nodig om dat te laten lukken?',
    'Wat zou je kunnen helpen om dat ook echt te doen?',
    'Waaraan merk je daarna dat het gelukt is?',
    'Wat kan er tussenkomen, en wat doe je dan?',
    'Wat is het kleinste stukje daarvan dat al telt?',
    'Hoe pak je het aan?',
    'Wat maakt het voor jou de moeite?',
    'Wat wil je op voorhand klaar hebben?',
  ],
  day: ['{D}, zet je erbij.', '{D}, schrijf je.', 'Je noemt er een dag bij: {d}.', '{D}: dat staat erbij.'],
  agreed: [
    '{D} dus, dat is jouw afspraak met jezelf.',
    'Dan staat het zo: {d}.',
    '{D}: jij hebt het gekozen.',
    'Je houdt het op {d}.',
    '{D}, in jouw eigen woorden.',
    'Zo spreek je het met jezelf af: {d}.',
  ],
  after: [
    'Wat zou je kunnen tegenhouden, en wat doe je dan?',
    'Wat maakt die stap haalbaar voor jou?',
    'Waaraan zal je merken dat het de moeite was?',
    'Wie kan je daarbij een duwtje geven, als je dat wil?',
    'Als het niet lukt, wat is dan de helft ervan?',
    'Wat wil je ermee te weten komen?',
    'Hoe voelt het om het zo neer te zetten?',
    'Wil je daar de volgende keer op terugkomen?',
  ],
};

export const quiet = {
  until: [
    '{naam} heeft gevraagd dat ik even niet meepraat, tot {d}.',
    'Tot {d} hou ik me stil: {naam} heeft dat zo gevraagd.',
    'Ik zwijg even, tot {d}, zoals {naam} het gevraagd heeft.',
  ],
  stays: [
    'Wat je hier schrijft, blijft staan, en {naam} kan het lezen.',
    'Schrijven mag gerust: het blijft bewaard en {naam} kan het zien.',
    'Je kan hier alles kwijt; {naam} kan het lezen voor jullie gesprek.',
  ],
  need: [
    'Ben je in nood, wacht dan niet op een antwoord hier: bel {danger}, of praat met iemand op {talk}.',
    'In nood is er {danger}; praten kan dag en nacht op {talk}.',
    'Als het niet kan wachten: {danger} bij gevaar, {talk} om te praten.',
  ],
  again: [
    'Het staat er, {naam} kan het lezen.',
    'Ik heb het gelezen en hou me stil.',
    'Genoteerd, zonder iets erbij.',
    'Dat blijft hier staan voor jullie gesprek.',
    'Gelezen.',
    'Het is bewaard, en ik zwijg nog even.',
    'Dank je, dit gaat niet verloren.',
    'Ik lees mee, en zeg er nu niets over.',
    'Dat staat klaar voor als je {naam} ziet.',
    'In orde, het staat opgeschreven.',
    'Bewaard voor straks.',
    'Ik laat het staan zoals jij het schrijft.',
  ],
};

export const leftAlone = {
  heard: [
    'Ik lees wat je daarover schrijft.',
    'Dat staat er, en ik heb het gelezen.',
    'Ik heb het gelezen, ook dat stuk.',
    'Wat je daarover vertelt, heb ik gezien.',
    'Dat hoor ik.',
    'Je brengt het ter sprake, en dat mag.',
  ],
  pass: [
    'Daar kan je met {naam} over praten.',
    'Dat is er een voor je gesprek met {naam}.',
    'Met {naam} is daar plaats voor.',
    'Voor dat stuk is {naam} er.',
    'Dat laat ik voor {naam} en jou.',
    'Bij {naam} kan je dat op tafel leggen.',
  ],
  on: [
    'Waar wil je het hier verder over hebben?',
    'Wat wil je hier intussen bekijken?',
    'Welk stuk van je werk wil je hier oppakken?',
    'Waar gaan we hier mee verder?',
    'Wat speelt er op je werk dat je hier wil bespreken?',
    'Wat neem je hier vandaag wel vast?',
  ],
};

/** "Wat als …?": nobody knows, and the thought is looked at. */
export const whatIf = {
  limit: [
    'Wat er dan gebeurt, kan ik niet voorspellen.',
    'Daar heb ik geen antwoord op, en niemand heeft dat nu.',
    'Dat weet ik niet vooraf, jij ook niet.',
    'Zo ver vooruit kan ik niet kijken.',
    'Of dat gebeurt, kan ik niet zeggen.',
  ],
  ask: [
    'Wat zou jij dan doen?',
    'Hoe groot schat jij die kans zelf?',
    'Wat zou je dan als eerste regelen?',
    'Wie of wat vangt je dan op?',
    'Wat zou het minder erg maken?',
    'Hoe vaak denk je daaraan?',
  ],
};

/** After "maak je geen zorgen, ik doe niets stoms". */
export const reassured = {
  thanks: ['Dank je om dat erbij te zeggen.', 'Goed dat je dat zegt.', 'Fijn dat je dat erbij schrijft.'],
  open: [
    'Wordt het toch eens te veel: praten kan dag en nacht op 1813, en {naam} is er in jullie gesprekken.',
    'Keert het toch, dan neemt op 1813 dag en nacht iemand op; ook bij {naam} kan je ermee terecht.',
  ],
  goOn: ['Schrijf gerust verder waar je zat.', 'Je mag verdergaan met wat je vertelde.'],
};

export const stray = {
  flirts: ['Dat is vriendelijk, maar ik ben een programma.', 'Ik ben een programma, daar ben ik niet voor.', 'Daar ga ik niet op in; ik ben een programma.'],
  offTopic: [
    'Daar weet ik niets van: ik ben er voor je werk en wat je daarin zoekt.',
    'Dat ligt buiten wat ik hier doe.',
    'Daarvoor ben je hier aan het verkeerde adres.',
    'Van zoiets weet ik niets, ik help nadenken over werk.',
  ],
  homework: [
    'Dat maak ik niet voor jou: ik help nadenken over werk.',
    'Schooltaken en vertalingen doe ik niet.',
    'Daar kan ik je niet bij helpen, dat is geen vraag over je loopbaan.',
  ],
  resume: [
    'Zullen we verder waar we zaten?',
    'Waar wil je op doorgaan?',
    'Zullen we het weer over je werk hebben?',
    'Wat houdt je bezig op je werk?',
    'Waar wil je het over hebben, als het over werk gaat?',
  ],
  tryOut: ['Het werkt, ik lees je.', 'Ja, ik ben er.', 'Ik lees mee.', 'Aangekomen.'],
  tryOutAsk: ['Waar wil je het over hebben?', 'Wat houdt je vandaag bezig?', 'Waar zullen we beginnen?', 'Wat wil je hier kwijt?'],
  aside: ['Ik kan je goed volgen.', 'Zo lees ik het ook.', 'Geen erg, zo lukt het ook.', 'Daar let ik niet op; ik volg je.'],
  back: ['Daar ben je weer.', 'Goed, we gaan door.', 'Ik ben er nog.', 'Welkom terug.'],
  backAsk: ['Waar wil je mee verder?', 'Wat wou je nog vertellen?', 'Waar waren we voor jou gebleven?', 'Wat zat er nog in je hoofd?'],
  cv: ['Dat is je cv, zie ik.', 'Ik zie dat je een cv geplakt hebt.', 'Dit is een cv, zo te zien.'],
  cvFile: [
    'Regel per regel ga ik er niet door; het bestand zelf geef je best aan {naam}.',
    'Ik loop het niet regel per regel af: als bestand hoort het bij {naam}, in jullie gesprek.',
    'Het hele document bekijk je met {naam}, ik loop het hier niet af.',
  ],
  cvAsk: [
    'Welk stuk daarvan doet er voor jou nu het meest toe?',
    'Over welke job daarin wil je het hebben?',
    'Welke regel zou jij er zelf uithalen?',
    'Bij welk stuk dacht je: dat ben ik?',
  ],
  muchHeard: [
    'Dat is veel in één keer, en ik heb het gelezen.',
    'Je schrijft veel van je af.',
    'Er staat heel wat, en het hangt samen.',
    'Dat zijn veel dingen tegelijk.',
  ],
  muchAsk: [
    'Welk stuk daarvan mag vandaag eerst?',
    'Waar zou je zelf beginnen?',
    'Wat daarvan weegt vandaag het meest?',
    'Als er maar één ding op tafel kan, welk is dat dan?',
  ],
};

export const thinkOver = {
  time: ['Neem daar gerust de tijd voor.', 'Dat mag even liggen.', 'Daar hoeft niet meteen een antwoord op.', 'Goed, laat het maar bezinken.'],
  later: [
    'Komt er iets boven, dan schrijf je het hier, vandaag of een andere dag.',
    'Je kan het hier opschrijven als het komt, of meenemen naar je gesprek met {naam}.',
    'Heb je er straks toch woorden voor, dan lees ik ze graag.',
  ],
};

export const simpler = {
  /** The last answer was not followed: which word is asked, before anything else. */
  which: ['Welk woord was moeilijk?', 'Wat in mijn antwoord was niet duidelijk?', 'Welk stuk begrijp je nog niet?'],
  ok: ['Dat kan, ik schrijf vanaf nu eenvoudiger.', 'Ja, ik maak mijn zinnen korter.', 'Goed, vanaf nu gewone woorden en korte zinnen.'],
};

export const whatHelped = [
  'Wat heeft je daarbij geholpen?',
  'Wat maakte dat het deze keer wel lukte?',
  'Wat deed jij daarvoor dat je eerst niet deed?',
  'Wat daarvan wil je blijven doen?',
  'Hoe heb je dat klaargekregen?',
  'Wie of wat hielp daarbij het meest?',
  'Wat zou je iemand aanraden die daar ook voor staat?',
  'Wat is er anders aan hoe je het nu aanpakt?',
];

export const offerLanguage = {
  offer: ['Je schrijft nu in het Nederlands, en dat kan hier ook.', 'Ik zie dat je in het Nederlands schrijft, en dat gaat hier even goed.'],
  guidance: ['De begeleiding met de cheque zelf is in het Nederlands.'],
  ask: ['Wil je in het Nederlands verder?', 'Zullen we in het Nederlands verdergaan?'],
  done: ['Goed, dan gaan we verder in het Nederlands.', 'In orde, vanaf nu in het Nederlands.'],
  go: ['Waar wil je het over hebben?', 'Waar waren we gebleven, denk je?', 'Wat wil je vertellen?'],
};

// What Koers says of itself, in three languages; what it says agrees with what the client read before they began (words/information.ts).
// {naam} is the counsellor. One list per sentence of the answer.
import type { Language } from '../people/roles.ts';
import type { KoersSubject } from './planning/asks-of-koers.ts';

export const ofKoers: Record<Language, Partial<Record<KoersSubject, readonly (readonly string[])[]>>> = {
  nl: {
    employer: [
      ['Nee: je werkgever leest hier niets, en VDAB leest geen chat.', 'Nee. Werkgevers en VDAB krijgen deze chat niet te zien.'],
      ['{naam} kan hier wel meelezen.', 'Wie wel kan meelezen, is {naam}.'],
    ],
    others: [
      ['Nee, alleen {naam} kan hier meelezen.', 'Nee. Hier leest niemand van je werk of van thuis mee; {naam} kan dat wel.'],
      ['Een kwaliteitsmedewerker leest soms een gesprek, zonder je naam.', 'Soms leest een kwaliteitsmedewerker een gesprek na, zonder je naam erbij.'],
    ],
    counsellor: [
      [
        '{naam} kan lezen wat je hier schrijft, maar leest niet alles en niet meteen.',
        '{naam} kan dit lezen, al is dat niet altijd gebeurd voor jullie gesprek.',
      ],
      ['Is iets belangrijk, vertel het dan ook zelf.', 'Wat je zeker wil bespreken, breng je best ook zelf aan.'],
    ],
    purpose: [
      ['Hier kan je tussen twee gesprekken kwijt wat je bezighoudt in je werk.', 'Dit is een plek om te schrijven over je werk, tussen je gesprekken in.'],
      [
        'Ik stel vragen en vat samen; beslissen doe jij, en je gesprekken heb je met {naam}.',
        'Ik vraag, vat samen en zoek dingen op; de rest bekijk je met {naam}.',
      ],
    ],
    'kept-long': [
      ['Hoe lang precies, kan ik je niet zeggen: dat legt je centrum vast.', 'De termijn ken ik niet; die hangt van je centrum af.'],
      ['{naam} kan het je zeggen, en je mag iets laten wissen.', 'Vraag het aan {naam}. Laten wissen mag altijd.'],
    ],
    kept: [
      ['Ja, wat je schrijft blijft hier staan: overschrijven hoeft niet.', 'Dit gesprek blijft bewaard; je hoeft niets over te nemen.'],
      ['Je kan het later nalezen, en je mag het laten wissen.', 'Nalezen kan altijd, en iets laten wissen mag.'],
    ],
    erased: [
      ['Ja, je mag laten wissen wat hier over je staat.', 'Dat mag: wat hier over je staat, kan je laten wissen.'],
      ['Vraag het aan {naam}.', '{naam} weet hoe dat gaat.'],
    ],
    place: [
      ['Op welke server je berichten staan, weet ik niet.', 'Waar je centrum de gegevens bewaart, kan ik niet zien.'],
      ['{naam} kan dat voor je navragen.', 'Vraag het aan {naam}: het centrum kan het je zeggen.'],
    ],
    hours: [
      ['Nee, chatten met mij telt niet als uren van je begeleiding.', 'Hier schrijven kost je geen uren van je begeleiding.'],
      ['Alleen je gesprekken met {naam} tellen.', 'Enkel wat je met {naam} afspreekt, telt mee.'],
    ],
    sources: [
      [
        'Feiten haal ik uit teksten over begeleiding en werk die hier klaarstaan, elk met een datum.',
        'Ik zoek in teksten over begeleiding, regels en werk die nagekeken zijn, elk met een datum.',
      ],
      ["Onder zo'n antwoord staat de bron; vind ik er geen, dan zeg ik dat.", 'Je ziet de bron erbij staan. Zonder bron zeg ik dat ik het niet weet.'],
    ],
    understands: [
      ['Ik ben een programma: begrijpen zoals een mens doe ik niet.', 'Zoals een mens begrijp ik het niet: ik ben een programma dat woorden leest.'],
      ['Lees ik iets verkeerd, zeg het dan gerust.', 'Sla ik de bal mis, zeg het dan.'],
    ],
    plan: [
      ['Je hoeft dat plan niet alleen te schrijven.', 'Nee, dat plan schrijf je niet alleen.'],
      ['Ik doe een voorstel uit wat je vertelde, {naam} kijkt het na, en jij zegt wat blijft.', '{naam} en jij maken het samen; jij beslist wat erin komt.'],
    ],
    'many-questions': [
      ['Daar heb je een punt: ik vraag veel, en op sommige dingen heb ik geen antwoord.', 'Klopt, ik vraag meer dan ik antwoord.'],
      ['Ik laat het vragen even rusten. Schrijf gerust wat je kwijt wil.', 'Ik hou even op met vragen; ik lees mee.'],
    ],
    teases: [
      ['Betrapt, zulke vragen stel ik vaak.', 'Je had me door.'],
      ['Vertel het gerust op jouw manier.', 'Jij kiest waar het over gaat.'],
    ],
  },
  fr: {
    employer: [['Non : votre employeur ne lit rien ici, et le VDAB ne lit aucune conversation.'], ['{naam} peut lire ce que vous écrivez.']],
    kept: [['Oui, ce que vous écrivez reste ici : inutile de le recopier.'], ['Vous pouvez le relire plus tard, et le faire effacer.']],
    hours: [["Non, écrire ici ne compte pas comme heures d'accompagnement."], ['Seuls vos entretiens avec {naam} comptent.']],
    sources: [
      ["Les faits viennent de textes sur l'accompagnement et le travail, chacun avec une date."],
      ['La source est sous la réponse ; sans source, je le dis.'],
    ],
    place: [['Je ne sais pas sur quel serveur se trouvent vos messages.'], ['{naam} peut se renseigner pour vous.']],
    understands: [['Je suis un programme : je ne comprends pas comme une personne.'], ['Si je lis mal, dites-le.']],
  },
  en: {
    teases: [['You saw that one coming.'], ['Tell it your own way.']],
    employer: [['No: your employer reads nothing here, and VDAB reads no chat.'], ['{naam} can read what you write.']],
    kept: [['Yes, what you write stays here: no need to copy it.'], ['You can read it again later, and have it erased.']],
    hours: [['No, writing here does not count as hours of guidance.'], ['Only your sessions with {naam} count.']],
    sources: [['Facts come from texts on guidance and work, each with a date.'], ['The source stands under the answer; without one I say so.']],
    place: [['I do not know on which server your messages are.'], ['{naam} can find out for you.']],
    understands: [['I am a program: I do not understand the way a person does.'], ['If I read it wrong, please say so.']],
  },
};

/** After what was told of Koers: back to the talk. */
export const afterOfKoers: readonly string[] = [
  'Zullen we verdergaan waar we zaten?',
  'Is er iets dat je daarover nog wil weten?',
  'Waar wil je het verder over hebben?',
  'Gaan we verder met je verhaal?',
  'Wil je nog iets vragen, of gaan we verder?',
];

/** What Koers asked last, on request. */
export const lastQuestion: readonly string[] = ['Dit vroeg ik: "{q}"', 'Mijn vraag was: "{q}"', 'We zaten hier: "{q}"'];

export const takeYourTime: readonly string[] = ['Neem gerust je tijd.', 'Begin waar je wil.', 'Het mag ook over iets anders gaan.'];

/** After these nothing is asked. */
export const asksNothingMore: ReadonlySet<KoersSubject> = new Set(['many-questions', 'teases']);

type KnownWords = {
  insights: readonly string[];
  question: readonly string[];
  actions: readonly string[];
  nothing: readonly string[];
  check: readonly string[];
};
/** What stands in the file, on request: {q} is in the client's own words. */
export const known: Record<Language, KnownWords> = {
  nl: {
    insights: ['Dit hield je zelf vast: {q}.', 'Van jou staat hier: {q}.'],
    question: ['Je vraag is: "{q}"', 'Dit is je loopbaanvraag: "{q}"'],
    actions: ['Je nam je voor: {q}.', 'Op je lijstje staat: {q}.'],
    nothing: ['Er staat nog niet veel: wat je hier vertelt, is het begin.', 'Ik weet nog weinig: alleen wat je hier schreef.'],
    check: ['Klopt dat nog?', 'Wat daarvan zou je nu anders zeggen?', 'Wat ontbreekt er nog?'],
  },
  fr: {
    insights: ['Voici ce que vous avez retenu : {q}.'],
    question: ['Votre question : "{q}"'],
    actions: ["Vous aviez l'intention de : {q}."],
    nothing: ['Je sais encore peu de choses : seulement ce que vous avez écrit ici.'],
    check: ['Est-ce encore juste ?', 'Que diriez-vous autrement ?'],
  },
  en: {
    insights: ['This is what you kept: {q}.'],
    question: ['Your question: "{q}"'],
    actions: ['You set out to: {q}.'],
    nothing: ['I know little yet: only what you wrote here.'],
    check: ['Is that still right?', 'What would you say differently now?'],
  },
};

type PreparingWords = { actions: readonly string[]; none: readonly string[]; note: readonly string[]; question: readonly string[] };
export const preparing: Record<Language, PreparingWords> = {
  nl: {
    actions: ['Kijk even waar je staat met wat op je lijstje staat: {q}.', 'Begin bij je lijstje: {q}.'],
    none: ['Op je lijstje staat niets dat klaar moet zijn.', 'Meebrengen hoeft niets.'],
    note: ['Noteer één vraag die je zeker aan {naam} wil stellen.', 'Zet één ding op papier dat je met {naam} wil uitklaren.'],
    question: ['Welke vraag zou dat zijn?', 'Wat mag in dat gesprek zeker niet vergeten worden?'],
  },
  fr: {
    actions: ['Voyez où vous en êtes avec ceci : {q}.'],
    none: ['Rien ne doit être prêt.'],
    note: ['Notez une question que vous voulez poser à {naam}.'],
    question: ['Quelle question serait-ce ?'],
  },
  en: {
    actions: ['See where you stand with this: {q}.'],
    none: ['Nothing has to be ready.'],
    note: ['Write down one question for {naam}.'],
    question: ['Which question would that be?'],
  },
};

// What is said of a letter that is not in order: one thing to write or to change, in plain words, in the language of whoever reads. It asks
// or says what may be added, and never writes the goal for somebody. `{word}` is filled with the goal's own word.
import type { Language } from '../people/roles.ts';

type InLanguages = Readonly<Record<Language, string>>;
const hint = (nl: string, fr: string, en: string): InLanguages => ({ nl, fr, en });

export const smartHints = {
  // S
  several: hint(
    'Hier staan meer doelen in één. Maak van elk een apart doel: één ding tegelijk.',
    'Il y a plusieurs objectifs en un. Faites-en un objectif à part pour chacun : une chose à la fois.',
    'There are several goals in one here. Make each a goal of its own: one thing at a time.',
  ),
  short: hint(
    'Schrijf er wat meer bij: wat ga je precies doen?',
    'Ajoutez un peu plus : qu’allez-vous faire exactement ?',
    'Add a little more: what exactly will you do?',
  ),
  where: hint(
    'Schrijf er wat meer bij: wat ga je precies doen, en waar of met wie?',
    'Ajoutez un peu plus : qu’allez-vous faire exactement, et où ou avec qui ?',
    'Add a little more: what exactly will you do, and where or with whom?',
  ),
  wide: hint(
    'Dit is nog ruim. Schrijf één ding dat je gaat doen, zo dat iemand het je kan zien doen.',
    'C’est encore large. Écrivez une seule chose que vous allez faire, que quelqu’un pourrait vous voir faire.',
    'This is still wide. Write one thing you will do, so that somebody could see you do it.',
  ),
  'which-work': hint(
    'Wat voor werk zoek je? En wat is de eerste stap die je daarvoor zet?',
    'Quel type de travail cherchez-vous ? Et quel premier pas allez-vous faire pour cela ?',
    'What kind of work are you looking for? And what first step will you take towards it?',
  ),
  'which-job': hint(
    'Voor welke job, of bij welk bedrijf? Schrijf erbij wat je als eerste doet.',
    'Pour quel travail, ou dans quelle entreprise ? Ajoutez ce que vous ferez d’abord.',
    'For which job, or at which company? Add what you will do first.',
  ),
  'how-find-out': hint(
    'Wat ga je doen om dat te weten te komen? Iemand spreken, een dag meelopen, een oefening: kies één ding.',
    'Qu’allez-vous faire pour le savoir ? Parler à quelqu’un, passer une journée sur place, un exercice : choisissez une chose.',
    'What will you do to find out? Talk to somebody, spend a day there, an exercise: choose one thing.',
  ),
  'how-become': hint(
    'Wat is de eerste stap daarnaartoe? Schrijf die op als één ding dat je doet.',
    'Quel est le premier pas pour y arriver ? Écrivez-le comme une seule chose que vous faites.',
    'What is the first step towards it? Write that down as one thing you do.',
  ),
  'which-situation': hint(
    'In welke situatie wil je dat? Schrijf wat je dan anders gaat doen.',
    'Dans quelle situation le voulez-vous ? Écrivez ce que vous ferez alors autrement.',
    'In which situation do you want that? Write what you will do differently then.',
  ),
  'how-more-less': hint(
    'Wat ga je daarvoor anders doen? Schrijf één ding, en met wie of waar.',
    'Qu’allez-vous faire autrement pour cela ? Écrivez une seule chose, et avec qui ou où.',
    'What will you do differently for that? Write one thing, and with whom or where.',
  ),
  which: hint(
    'Welke precies? Schrijf erbij welke opleiding, welke job, welk bedrijf of welke mensen je bedoelt.',
    'Lequel ou laquelle exactement ? Précisez la formation, le travail, l’entreprise ou les personnes.',
    'Which one exactly? Add which course, which job, which company or which people you mean.',
  ),
  'about-what': hint(
    'Waarover wil je praten? Schrijf erbij wat je wil vragen of zeggen.',
    'De quoi voulez-vous parler ? Ajoutez ce que vous voulez demander ou dire.',
    'What do you want to talk about? Add what you want to ask or say.',
  ),
  'own-step': hint(
    'Schrijf erbij wat jij zelf gaat doen: één ding dat iemand je kan zien doen.',
    'Ajoutez ce que vous allez faire vous-même : une seule chose que quelqu’un pourrait vous voir faire.',
    'Add what you yourself will do: one thing somebody could see you do.',
  ),
  deed: hint(
    'Schrijf erbij wat je precies gaat doen: bellen, vragen, inschrijven, oefenen …',
    'Ajoutez ce que vous allez faire exactement : téléphoner, demander, vous inscrire, vous exercer …',
    'Add what exactly you will do: call, ask, sign up, practise …',
  ),
  // M
  'see-done': hint(
    'Schrijf erbij waaraan je merkt dat het gelukt is: een aantal, een papier, iets dat klaar is.',
    'Ajoutez à quoi vous verrez que c’est réussi : un nombre, un papier, quelque chose de terminé.',
    'Add how you will see that it worked: a number, a paper, something that is finished.',
  ),
  'how-many': hint(
    'Hoeveel of hoe vaak? Schrijf een aantal erbij: dan weet je wanneer het genoeg is.',
    'Combien, ou combien de fois ? Ajoutez un nombre : vous saurez ainsi quand c’est assez.',
    'How many, or how often? Add a number, so that you know when it is enough.',
  ),
  'how-much-less': hint(
    'Hoeveel is het nu, en hoeveel mag het worden? Schrijf dat erbij.',
    'Combien est-ce maintenant, et combien cela peut-il devenir ? Ajoutez-le.',
    'How much is it now, and how much may it become? Add that.',
  ),
  'can-then': hint(
    'Wat lukt er dan dat nu nog niet lukt? Schrijf dat erbij, of hoeveel keer je het wil doen.',
    'Que réussirez-vous alors que vous ne réussissez pas encore ? Ajoutez-le, ou combien de fois vous voulez le faire.',
    'What will you manage then that you cannot yet? Add that, or how many times you want to do it.',
  ),
  'after-talk': hint(
    'Wat wil je na dat gesprek weten of afgesproken hebben? Schrijf dat erbij.',
    'Que voulez-vous savoir ou avoir convenu après cette conversation ? Ajoutez-le.',
    'What do you want to know or have agreed after that talk? Add that.',
  ),
  'notice-feeling': hint(
    'Waaraan merk je op een gewone dag dat het beter gaat? Schrijf iets wat je dan doet of niet meer doet.',
    'À quoi voyez-vous, un jour ordinaire, que cela va mieux ? Écrivez une chose que vous faites alors ou ne faites plus.',
    'How do you notice on an ordinary day that it is better? Write something you then do or no longer do.',
  ),
  'feeling-only': hint(
    'Een gevoel is moeilijk te zien. Schrijf erbij wat er dan anders is, of hoeveel keer het gelukt is.',
    'Un sentiment est difficile à voir. Ajoutez ce qui aura changé, ou combien de fois cela a réussi.',
    'A feeling is hard to see. Add what is different then, or how many times it worked.',
  ),
  // A
  ordered: hint(
    'Dit klinkt als iets dat een ander wil. Wat wil jij er zelf mee? Schrijf het als jouw keuze, of laat het weg.',
    'Cela semble être le souhait de quelqu’un d’autre. Que voulez-vous, vous ? Écrivez-le comme votre choix, ou laissez-le de côté.',
    'This sounds like something another person wants. What do you want with it? Write it as your choice, or leave it out.',
  ),
  'own-voice': hint(
    'Schrijf het in de ik-vorm, zoals jij het wil.',
    'Écrivez-le avec « je », comme vous le voulez.',
    'Write it with “I”, the way you want it.',
  ),
  'of-another': hint(
    'Dit gaat over wat een ander moet doen. Wat wil jij zelf?',
    'Ceci parle de ce qu’une autre personne doit faire. Que voulez-vous, vous ?',
    'This is about what another person has to do. What do you want yourself?',
  ),
  // R
  'others-decide': hint(
    'Of dit lukt, beslist iemand anders. Schrijf wat jij zelf kan doen: vragen, bespreken, je kandidaat stellen.',
    'C’est quelqu’un d’autre qui décide. Écrivez ce que vous pouvez faire vous-même : demander, en parler, poser votre candidature.',
    'Somebody else decides whether this works. Write what you can do yourself: ask, discuss, put yourself forward.',
  ),
  'of-others-life': hint(
    'Dit doet iemand anders. Schrijf wat jij zelf wil doen.',
    'C’est quelqu’un d’autre qui le fait. Écrivez ce que vous voulez faire vous-même.',
    'Somebody else does this. Write what you want to do yourself.',
  ),
  'not-in-hand': hint(
    'Dit heb je niet zelf in de hand. Schrijf wat jij kan doen dat erbij helpt.',
    'Cela ne dépend pas de vous. Écrivez ce que vous pouvez faire qui y aide.',
    'This is not in your own hands. Write what you can do that helps.',
  ),
  feeling: hint(
    'Hoe je je voelt, beslis je niet zomaar. Schrijf wat je kan doen dat daarbij helpt.',
    'On ne décide pas simplement de ce qu’on ressent. Écrivez ce que vous pouvez faire qui y aide.',
    'How you feel is not something you simply decide. Write what you can do that helps.',
  ),
  'nobody-keeps-up': hint(
    'Dat houdt niemand vol. Schrijf wat voor jou al goed genoeg is.',
    'Personne ne tient cela. Écrivez ce qui serait déjà assez bien pour vous.',
    'Nobody keeps that up. Write what would already be good enough for you.',
  ),
  'good-enough': hint(
    'Dat is heel veel gevraagd. Wat is voor jou al goed genoeg? Schrijf dat.',
    'C’est beaucoup demander. Qu’est-ce qui serait déjà assez bien pour vous ? Écrivez-le.',
    'That is a lot to ask. What would already be good enough for you? Write that.',
  ),
  means: hint(
    'Kijk of je daar de tijd, het geld of de opleiding voor hebt. Wat is een eerste stap die zeker lukt?',
    'Voyez si vous avez le temps, l’argent ou la formation pour cela. Quel premier pas réussira sûrement ?',
    'See whether you have the time, the money or the training for it. What first step will surely work?',
  ),
  'too-soon': hint(
    'Dat is veel op zo korte tijd. Kies een eerste stap die lukt voor die dag, of een latere dag.',
    'C’est beaucoup en si peu de temps. Choisissez un premier pas possible pour ce jour-là, ou un jour plus tard.',
    'That is a lot in so little time. Choose a first step that works by that day, or a later day.',
  ),
  'too-many': hint(
    'Dat is heel veel op zo korte tijd. Begin met een aantal dat zeker lukt.',
    'C’est vraiment beaucoup en si peu de temps. Commencez par un nombre qui réussira sûrement.',
    'That is very many in so little time. Start with a number that will surely work.',
  ),
  // T
  'by-when': hint('Schrijf erbij tegen wanneer: een dag of een maand.', 'Ajoutez pour quand : un jour ou un mois.', 'Add by when: a day or a month.'),
  past: hint(
    'Die dag is al voorbij. Kies een nieuwe dag.',
    'Ce jour est déjà passé. Choisissez un nouveau jour.',
    'That day is already over. Choose a new day.',
  ),
  done: hint(
    'Dit heb je al gedaan. Wat is de volgende stap, en tegen wanneer?',
    'Vous l’avez déjà fait. Quel est le pas suivant, et pour quand ?',
    'You have done this already. What is the next step, and by when?',
  ),
  'until-when': hint(
    'Hoe vaak staat er al. Schrijf er ook bij tot wanneer: een dag of een maand.',
    'La fréquence y est déjà. Ajoutez aussi jusqu’à quand : un jour ou un mois.',
    'How often is there already. Add until when too: a day or a month.',
  ),
  'vague-when': hint(
    '“{word}” kan altijd nog. Schrijf erbij tegen wanneer: een dag of een maand.',
    '« {word} », cela peut toujours attendre. Ajoutez pour quand : un jour ou un mois.',
    '“{word}” can always wait. Add by when: a day or a month.',
  ),
} as const satisfies Record<string, InLanguages>;
export type HintCode = keyof typeof smartHints;

/** @param word what a goal says itself, where the hint repeats it */
export const wordHint = (code: HintCode, language: Language, word = ''): string => smartHints[code][language].replace('{word}', word);

// What a client reads before they agree, on their own screen, in plain words (VOICE.md, "The first screen"). A change of meaning gets a new
// edition: who agreed to an older one is asked again. {name} is the counsellor, {standIn} who stands in, {hours} when somebody reads.
import type { Language } from '../people/roles.ts';

export const informationEdition = '2026-11';

export type InformationPart = { heading: string; lines: string[] };
export type InformationPeople = { counsellor: string; standIn: string | null; hours: string | null };

/** The text in a language, about these people. */
export function informationFor(language: Language, { counsellor, standIn, hours }: InformationPeople): InformationPart[] {
  // In full where they are named first; after that as everybody says it.
  const texts = parts[language](first(counsellor), standIn, hours);
  return texts.map(({ heading, lines }) => ({ heading, lines: lines.map((line) => line.replace('{whole}', counsellor)) }));
}

const first = (name: string) => name.split(' ')[0] ?? name;

const parts: Record<Language, (name: string, standIn: string | null, hours: string | null) => InformationPart[]> = {
  nl: (name, standIn, hours) => [
    {
      heading: 'Wat is Koers?',
      lines: [
        'Koers is een computerprogramma, geen mens. Je kan ermee chatten tussen twee gesprekken.',
        'Je gesprekken heb je met {whole}. Chatten met Koers telt niet als uren van je begeleiding.',
        'Koers beslist niets voor jou. Het stelt vragen en vat samen. Het kan zich vergissen.',
      ],
    },
    {
      heading: 'Wie leest wat je schrijft?',
      lines: [
        `${name} kan lezen wat je hier schrijft, leest niet alles en niet meteen.${hours ? ` Meestal: ${hours}.` : ''}`,
        ...(standIn ? [`Is ${name} er niet, dan kan ${standIn} het lezen.`] : []),
        'Een kwaliteitsmedewerker leest soms een gesprek, zonder je naam.',
        'Je werkgever leest niets. VDAB leest geen chat. Je mag vragen wie er keek.',
        'Je logboek lees jij alleen, tot je iets deelt.',
      ],
    },
    {
      heading: 'Wat gebeurt er bij zorgen?',
      lines: [
        `Schrijf je iets waaruit blijkt dat het niet goed gaat, dan krijgt ${name} een melding. Jij ziet wat ${name} ziet.`,
        'Koers kan iets missen. Er leest niet dag en nacht iemand mee.',
        'In nood bel je 112. Praten kan dag en nacht op 1813 of 106.',
      ],
    },
    {
      heading: 'Wat mag jij?',
      lines: [
        'Alles inkijken wat hier over je staat, het laten verbeteren en het laten wissen.',
        `Stoppen met Koers, wanneer je wil. Je begeleiding met ${name} gaat dan gewoon door.`,
        'Een vraag of een klacht kan je altijd kwijt. Iemand die er niet bij betrokken is, bekijkt ze.',
      ],
    },
  ],
  fr: (name, standIn, hours) => [
    {
      heading: "Qu'est-ce que Koers ?",
      lines: [
        'Koers est un programme, pas une personne. Vous pouvez y écrire entre deux entretiens.',
        "Vos entretiens, vous les avez avec {whole}, en néerlandais. Écrire à Koers ne compte pas comme heures d'accompagnement.",
        'Koers ne décide rien à votre place. Il pose des questions et résume. Il peut se tromper.',
      ],
    },
    {
      heading: 'Qui lit ce que vous écrivez ?',
      lines: [
        `${name} peut lire ce que vous écrivez ici, ne lit pas tout et pas tout de suite.${hours ? ` En général : ${hours}.` : ''}`,
        ...(standIn ? [`Si ${name} est absent, ${standIn} peut le lire.`] : []),
        'Une personne chargée de la qualité lit parfois une conversation, sans votre nom.',
        'Votre employeur ne lit rien. Le VDAB ne lit aucune conversation. Vous pouvez demander qui a regardé.',
        'Votre journal, vous êtes seul à le lire, tant que vous ne partagez rien.',
      ],
    },
    {
      heading: 'Que se passe-t-il en cas de souci ?',
      lines: [
        `Si vos mots montrent que cela ne va pas, ${name} reçoit un message. Vous voyez ce que ${name} voit.`,
        'Koers peut manquer quelque chose. Personne ne lit jour et nuit.',
        "En cas d'urgence, appelez le 112. Pour parler, jour et nuit : 0800 32 123.",
      ],
    },
    {
      heading: 'Quels sont vos droits ?',
      lines: [
        'Consulter tout ce qui est noté sur vous, le faire corriger et le faire effacer.',
        `Arrêter Koers quand vous voulez. Votre accompagnement avec ${name} continue comme avant.`,
        "Vous pouvez toujours poser une question ou introduire une plainte. Une personne qui n'est pas concernée l'examine.",
      ],
    },
  ],
  en: (name, standIn, hours) => [
    {
      heading: 'What is Koers?',
      lines: [
        'Koers is a computer program, not a person. You can write to it between two sessions.',
        'Your sessions are with {whole}, in Dutch. Writing to Koers does not count as hours of guidance.',
        'Koers decides nothing for you. It asks and sums up. It can be wrong.',
      ],
    },
    {
      heading: 'Who reads what you write?',
      lines: [
        `${name} can read what you write here, does not read everything and not at once.${hours ? ` Usually: ${hours}.` : ''}`,
        ...(standIn ? [`When ${name} is away, ${standIn} can read it.`] : []),
        'Somebody who checks quality sometimes reads a conversation, without your name.',
        'Your employer reads nothing. VDAB reads no chat. You may ask who looked.',
        'Your logbook is yours alone, until you share something.',
      ],
    },
    {
      heading: 'What happens when there are worries?',
      lines: [
        `When your words show that you are not well, ${name} gets a message. You see what ${name} sees.`,
        'Koers can miss something. Nobody reads day and night.',
        'In an emergency you call 112. To talk, day and night: 1813 (in Dutch).',
      ],
    },
    {
      heading: 'What are your rights?',
      lines: [
        'To see all that is kept about you, to have it corrected and to have it erased.',
        `To stop with Koers whenever you want. Your guidance with ${name} simply goes on.`,
        'You can always ask a question or make a complaint. Somebody who is not involved looks at it.',
      ],
    },
  ],
};

// The contract in French, to help understand the Dutch text, which counts.
import { type ContractWords, dayIn, hoursAndMinutes, ownLines } from './contract-text.ts';

const places = { centre: 'au centre', video: 'en vidéo', phone: 'au téléphone', elsewhere: 'à un endroit choisi ensemble' };
const paid = {
  cheque: 'Vous payez avec un chèque carrière que vous avez demandé vous-même.',
  credit: 'Vous payez avec un crédit carrière que vous avez demandé vous-même.',
  own: "Vous payez vous-même l'accompagnement.",
};

export const contractFr: ContractWords = ({ client, counsellor, centre, standIn }, terms) => [
  {
    heading: 'Qui convient de ceci ?',
    lines: [
      `${client}, client, et ${counsellor}, conseiller de carrière à ${centre}.`,
      ...(standIn ? [`Si ${counsellor} est absent un certain temps, ${standIn} prend le relais.`] : []),
      `L'accompagnement commence le ${dayIn('fr-BE', terms.startsOn)}.`,
    ],
  },
  {
    heading: 'De quoi s’agit-il ?',
    lines: [
      "Nous partons de votre question de carrière. L'initiative vient de vous, et c'est vous qui décidez de votre carrière.",
      "L'accompagnement n'est ni une partie, ni la préparation, ni la fin d'un autre accompagnement, d'une formation ou d'un coaching.",
      'À la fin, il y a un plan de développement personnel. Il est à vous.',
    ],
  },
  {
    heading: 'Combien et où ?',
    lines: [
      `Nous avons ${hoursAndMinutes(terms.minutes, (count) => `${count} heure${count > 1 ? 's' : ''}`, 'et')} pour nos entretiens. Ils se font en néerlandais, ${list(terms.meetings.map((place) => places[place]))}.`,
      'Écrire à Koers, les mails et les exercices à la maison ne comptent pas dans ces heures.',
      `${paid[terms.payment]}${terms.price ? ` Votre part : ${terms.price}.` : ''}`,
      `Si vous ne pouvez pas venir, dites-le au moins ${terms.cancelHours} heures à l'avance. Plus tard, l'heure peut être perdue, sauf maladie ou force majeure.`,
    ],
  },
  {
    heading: 'Que pouvez-vous attendre de moi ?',
    lines: [
      "J'écoute, je ne juge pas et je ne vous pousse pas vers un choix.",
      "Je prépare nos entretiens et je veille à ce qu'il reste du temps pour votre plan.",
      "Ce que vous racontez reste entre nous. Votre employeur n'apprend rien. Je ne partage quelque chose avec quelqu'un d'autre que si vous avez lu le texte et êtes d'accord.",
      "Une seule exception : en cas de danger grave pour vous ou pour quelqu'un d'autre, je cherche de l'aide et, si possible, je vous le dis d'abord.",
      "Je ne cherche pas d'emploi pour vous, je n'écris pas de lettres à votre place et je ne donne pas d'avis médical ou juridique. Je sais qui peut le faire.",
    ],
  },
  {
    heading: "Qu'est-ce que j'attends de vous ?",
    lines: [
      'Que vous réfléchissiez avec moi et fassiez quelque chose entre deux entretiens, à votre rythme.',
      "Que vous le disiez si quelque chose ne va pas, va trop vite ou n'aide pas.",
    ],
  },
  {
    heading: 'Quels sont vos droits ?',
    lines: [
      'Vous participez librement. Vous pouvez arrêter à tout moment, sans dire pourquoi si vous ne le voulez pas.',
      'Vous pouvez consulter votre dossier, le faire corriger et le faire effacer, tant que la loi ne nous oblige pas à garder quelque chose.',
      "Le VDAB peut vérifier qu'il y a un plan. Vous choisissez quels passages personnels n'y figurent pas.",
      "Si vous n'êtes pas content, vous pouvez vous adresser à moi, au responsable du centre ou au VDAB.",
      "Après la fin, vous pouvez revenir avec une question. Jusqu'à quand, nous en convenons en terminant.",
    ],
  },
  {
    heading: 'Et Koers ?',
    lines: [
      "Koers est un programme qui aide à réfléchir entre deux entretiens. Vous choisissez de l'utiliser ou non, et arrêter ne change rien à votre accompagnement.",
    ],
  },
  ...(terms.ownAgreements ? [{ heading: 'Ce dont nous convenons encore', lines: ownLines(terms.ownAgreements) }] : []),
  {
    heading: 'Si quelque chose change',
    lines: ['Si quelque chose change dans ce contrat, nous faisons une nouvelle version. Elle ne vaut que si vous l’acceptez.'],
  },
];

const list = (words: string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ou ${words.at(-1)}`);

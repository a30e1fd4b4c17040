// Fixed answers in a crisis, French; formal address, as a counsellor in Flanders writes to a French-speaking client.
import type { CrisisWords } from './crisis-words.ts';

const machine = 'Je suis un programme et je ne peux pas vous aider comme une personne le ferait.';
const callNow = 'Appelez le 112 maintenant, ou demandez à quelqu’un près de vous d’appeler.';
const notAlone = 'Ne restez pas sans personne si c’est possible : allez chez quelqu’un, ou appelez quelqu’un qui peut venir.';
const held = 'Je ne pose plus de questions sur votre carrière pour l’instant. Cela pourra reprendre quand une personne aura lu cette conversation.';
const looksFirst = 'Avant de continuer, une personne lit d’abord avec nous. Je préfère une fois de trop à une fois de trop peu.';

export const crisisFr: CrisisWords = {
  opening: {
    suicide: [
      'Je prends au sérieux ce que vous écrivez.',
      machine,
      'Êtes-vous en sécurité maintenant ?',
      'Sinon, appelez le 112.',
      'Pour parler, jour et nuit, gratuitement et anonymement : 0800 32 123.',
    ],
    'self-harm': [
      'Je prends au sérieux ce que vous écrivez sur le mal que vous vous faites.',
      machine,
      'Êtes-vous en sécurité maintenant ?',
      'Si c’est une blessure, ou si vous avez peur que cela aille plus loin : appelez le 112.',
      'Pour parler, jour et nuit, gratuitement et anonymement : 0800 32 123.',
    ],
    threatened: [
      'Je prends au sérieux ce que vous écrivez.',
      machine,
      'Êtes-vous en danger maintenant ?',
      'Si oui, appelez le 112 ou la police au 101, ou demandez à quelqu’un près de vous d’appeler.',
      'Pour parler de violence, il y a le 1712, une ligne flamande. Ce n’est pas un numéro d’urgence.',
      'Quelqu’un peut-il voir votre écran ? Vous pouvez fermer cette fenêtre à tout moment.',
    ],
    'danger-other': [
      'Je prends au sérieux ce que vous écrivez.',
      machine,
      'Quelqu’un est-il en danger maintenant, vous ou une autre personne ?',
      'Si oui, appelez le 112.',
      'S’il s’agit de suicide, vous pouvez parler jour et nuit au 0800 32 123. S’il s’agit de violence, il y a le 1712, une ligne flamande.',
    ],
  },
  followUp: {
    suicide: {
      'not-safe': [callNow, notAlone, 'Au 0800 32 123, quelqu’un écoute jour et nuit.'],
      safe: ['Merci de me le dire.', 'Si cela change, aujourd’hui ou cette nuit : appelez le 112, ou parlez à quelqu’un au 0800 32 123.', held],
      misunderstood: ['Merci de me le dire. Je vous ai donc mal compris.', looksFirst],
      other: [
        'Je lis ce que vous écrivez, mais je ne suis pas la bonne adresse pour en parler davantage.',
        'Au 0800 32 123, c’est possible jour et nuit. En cas de danger : le 112.',
      ],
    },
    'self-harm': {
      'not-safe': [callNow, notAlone, 'Au 0800 32 123, quelqu’un écoute jour et nuit.'],
      safe: ['Merci de me le dire.', 'Si cela revient : le 0800 32 123 pour parler, le 112 en cas de blessure.', held],
      misunderstood: ['Merci de me le dire. Je vous ai donc mal compris.', looksFirst],
      other: [
        'Je lis ce que vous écrivez, mais je ne suis pas la bonne adresse pour en parler davantage.',
        'Au 0800 32 123, c’est possible jour et nuit. En cas de blessure : le 112.',
      ],
    },
    threatened: {
      'not-safe': [
        'Appelez le 112 ou le 101 maintenant, ou demandez à quelqu’un près de vous d’appeler.',
        'Si vous pouvez partir, allez là où il y a d’autres personnes.',
        'Vous pouvez fermer cette fenêtre tout de suite.',
      ],
      safe: ['Merci de me le dire.', 'Si cela change : appelez le 112 ou le 101. Pour en parler, il y a le 1712, une ligne flamande.', held],
      misunderstood: ['Merci de me le dire. Je vous ai donc mal compris.', looksFirst],
      other: [
        'Je lis ce que vous écrivez, mais je ne peux pas vous protéger.',
        'En cas de danger : le 112 ou le 101. Pour parler de violence : le 1712, une ligne flamande.',
      ],
    },
    'danger-other': {
      'not-safe': [callNow, 'Faites en sorte que quelqu’un soit présent, avec vous ou avec l’autre personne.', 'N’attendez pas de réponse de ma part.'],
      safe: ['Merci de me le dire.', 'Si cela change, pour vous ou pour une autre personne : appelez le 112.', held],
      misunderstood: ['Merci de me le dire. Je vous ai donc mal compris.', looksFirst],
      other: [
        'Je lis ce que vous écrivez, mais il faut une personne pour cela.',
        'Si quelqu’un est en danger : le 112. Pour parler : le 0800 32 123 s’il s’agit de suicide, le 1712 s’il s’agit de violence.',
      ],
    },
  },
  holding: [
    ['J’ai lu et gardé votre message.', 'Cette conversation attend une personne. En cas de danger, n’attendez pas : appelez le 112.'],
    ['Ce que vous écrivez reste ici pour {name}.', 'Pour parler maintenant : le 0800 32 123, jour et nuit.'],
    ['Je suis encore là, mais je reste un programme.', 'Quelqu’un qui peut vraiment écouter répond au 0800 32 123. En cas de danger : le 112.'],
    ['Vous n’êtes pas obligé d’expliquer davantage ici.', '{name} peut lire ce que vous avez déjà écrit. Si c’est urgent : le 112.'],
    ['Je ne réponds pas comme d’habitude, parce que ceci compte plus que votre carrière.', 'Y a-t-il quelqu’un qui peut être près de vous maintenant ?'],
    ['Votre message est bien arrivé.', 'Je ne sais pas quand {name} le lira. Pour parler maintenant : le 0800 32 123. En cas de danger : le 112.'],
    ['Je ne change pas de sujet tant qu’une personne n’a pas lu.', 'Votre médecin ou le médecin de garde peut aussi vous aider. En cas de danger : le 112.'],
  ],
  alert: {
    sent: {
      alone: ['J’ai envoyé une alerte urgente à {name}.', '{name} n’est pas joignable jour et nuit : n’attendez pas une réponse ici.'],
      withStandIn: [
        'J’ai envoyé une alerte urgente à {name} et à {standIn}.',
        'Ces personnes ne sont pas joignables jour et nuit : n’attendez pas une réponse ici.',
      ],
    },
    listed: {
      alone: [
        'Votre message se trouve maintenant tout en haut chez {name}, comme urgent.',
        '{name} ne le verra qu’en ouvrant Koers : n’attendez pas une réponse ici.',
      ],
      withStandIn: [
        'Votre message se trouve maintenant tout en haut chez {name} et {standIn}, comme urgent.',
        'Ces personnes ne le verront qu’en ouvrant Koers : n’attendez pas une réponse ici.',
      ],
    },
    failed: {
      alone: ['Je n’arrive pas à joindre {name} pour le moment.', 'N’attendez donc pas une réponse ici.'],
      withStandIn: ['Je n’arrive à joindre ni {name} ni {standIn} pour le moment.', 'N’attendez donc pas une réponse ici.'],
    },
  },
  correctMe: 'Vous ai-je mal compris ? Dites-le-moi.',
};

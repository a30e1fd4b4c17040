// What is asked in French and English after a kind of telling: a smaller range than in Dutch, in the same spirit. The first that was not
// asked yet. Data; guide-foreign.ts relies on it.
type ForeignAsk = readonly [RegExp, readonly string[]];

const fr = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');

export const foreignAsks: Readonly<Record<'fr' | 'en', readonly ForeignAsk[]>> = {
  fr: [
    [
      fr('est (?:mort|morte|décédée?)|décès|deuil|enterrement'),
      ["Comment est-ce pour vous aujourd'hui ?", 'Qui était cette personne pour vous ?', 'Que vous manque-t-il le plus ?'],
    ],
    [
      fr("j'ai peur|peur de|je crains|je n'ose pas|trop vieux|trop vieille"),
      ["Que craignez-vous qu'il se passe ?", "D'où vient cette peur, pensez-vous ?", "Qu'est-ce qui vous aiderait à essayer quand même ?"],
    ],
    [
      fr("j'ai dû|fermer|fermé|licenciée?|perdu|plus jamais|n'est pas reconnu"),
      ['Comment avez-vous vécu cela ?', 'Que vous manque-t-il le plus de ce temps-là ?', 'Que voulez-vous en garder ?'],
    ],
    [
      fr("m'attend|me remercie|m'a remercié|ravie?s?|c'était bon|a souri|me touche"),
      ["Qu'est-ce que cela vous fait ?", "Qu'aviez-vous fait qui comptait ainsi ?", 'Quand avez-vous encore vécu cela ?'],
    ],
    [
      fr("fier|fière|j'ai formé|j'ai appris à|j'ai montré|j'ai réussi"),
      ['Comment vous y êtes-vous pris ?', "Qu'est-ce que cela vous a apporté ?", 'Où cela pourrait-il encore servir ?'],
    ],
    [
      fr('(?:mon|ma|mes) (?:mari|femme|chef|patron|patronne|mère|père|parents|collègues?|amie?s?) (?:dit|disent|pense|pensent|trouve|trouvent|veut|veulent)'),
      ["Et vous, qu'en pensez-vous ?", 'Que vous fait cette remarque ?', "Qu'est-ce qui est vrai là-dedans pour vous, et quoi non ?"],
    ],
    [
      fr("je vais|j'irai|je compte|lundi|demain"),
      ['Que voulez-vous surtout demander ou dire ?', "Qu'espérez-vous que cela apporte ?", "Qu'est-ce qui vous faciliterait la chose ?"],
    ],
    [
      fr('je pourrais (?:\\p{L}+ )?(?:appeler|écrire|demander|contacter|parler|téléphoner)'),
      ['Que voudriez-vous demander ou dire ?', 'Quel serait un bon moment pour cela ?'],
    ],
    [fr("personne ne|personne n'|jamais"), ['Comment est-ce pour vous ?', 'De qui aimeriez-vous que cela vienne ?']],
    [
      fr("j'aime|j'adore|ce qui me plaît|le meilleur moment|j'ai aimé"),
      [
        "Comment cela s'est-il passé, la dernière fois que c'était vraiment bien ?",
        "Qu'est-ce qui vous plaît tant là-dedans ?",
        'Combien de votre semaine cela pourrait-il prendre ?',
      ],
    ],
    [fr('je ne veux (?:plus|pas)|je ne voudrais (?:plus|pas)'), ['Que voulez-vous alors ?', "Qu'est-ce qui vous en rend si sûr ?"]],
    [
      fr("je voudrais|j'aimerais|je veux|mon rêve|je rêve"),
      [
        "Qu'est-ce qui vous attire là-dedans ?",
        'Que vous voyez-vous faire, un jour ordinaire ?',
        "Qu'avez-vous déjà pour cela ?",
        'Que reste-t-il entre vous et cela ?',
      ],
    ],
    [
      fr('je ne supporte plus|marre|difficile|lourd|épuisant|ennuie'),
      ["Qu'est-ce qui est le plus dur là-dedans ?", 'Quand est-ce différent ?', 'Depuis quand est-ce ainsi ?'],
    ],
    [fr('je ne sais pas (?:pourquoi|si|ce que|quoi)'), ['Que savez-vous déjà ?', "Qu'est-ce qui vous aiderait à le savoir ?"]],
    [fr("avant,|autrefois|j'avais|j'étais"), ["Qu'est-ce qui était bon, à cette époque ?", "Qu'en voudriez-vous retrouver ?"]],
    [
      fr('je suis|je travaille|depuis \\p{L}+ ans'),
      ['À quoi ressemble une journée ordinaire pour vous ?', 'Quelle partie de ce travail vous va le mieux ?', "Qu'est-ce qui a changé avec les années ?"],
    ],
  ],
  en: [
    [fr('died|passed away|funeral|grief'), ['How is that for you today?', 'Who was this person to you?', 'What do you miss most?']],
    [
      fr("i am afraid|i'm afraid|scared|i fear|worried|too old"),
      ['What do you picture happening?', 'Where does that fear come from, do you think?', 'What would help you try it anyway?'],
    ],
    [
      fr('lost|not recogni[sz]ed|had to (?:close|stop|leave)|left that person|taken away'),
      ['What was that like for you?', 'What do you miss most from then?', 'What do you want to keep of it?'],
    ],
    [fr('smiled|thanked|best moment|touched|grateful'), ['What does such a moment do to you?', 'What was your part in it?', 'When else do you have that?']],
    [
      fr("come to me|that is me|that's me|proud|good at|i find the"),
      ['How do you go about it?', 'How did you learn that?', 'When did that show best?', 'Where else could that be of use?'],
    ],
    [fr('i (?:helped|showed|taught|built|made|solved|trained)'), ['How did you go about it?', 'What did it give you?', 'Where else do you get to do that?']],
    [
      fr('my (?:wife|husband|boss|manager|parents|mother|father|partner|friends?|colleagues?) (?:says?|thinks?|wants?|tells?|believes?)'),
      ['And what do you think yourself?', 'What does it do to you to hear that?', 'Which part of it is true for you, and which is not?'],
    ],
    [fr('never mentions|only looks|nobody|no one|ignores'), ['How is that for you?', 'What would you want to be seen?', 'From whom would it count?']],
    [
      fr("i will|i'll|i am going to|i'm going to|on (?:monday|saturday|sunday|friday)"),
      ['What do you want to be sure to say or ask?', 'What do you hope it brings?', 'What would make it easier?'],
    ],
    [
      fr('i (?:could|can|might) (?:\\p{L}+ )?(?:e-?mail|call|ask|write|phone|talk|contact|visit|send)'),
      ['What would you want to ask or say?', 'When would be a good moment for that?', 'What would you hope to hear?'],
    ],
    [fr('part of me|on the other hand|torn'), ['What does the other part of you say?', 'Which of the two weighs most today?']],
    [
      fr('i (?:really )?(?:like|love|enjoy)(?! to)|the part i like|i like'),
      ['How did it go, the last time it was really good?', 'What makes it so good for you?', 'How much of your week could that be?'],
    ],
    [
      fr("i would (?:love|like)|i'd (?:love|like)|i want|my dream|maybe there is|maybe i"),
      [
        'What draws you to that?',
        'What do you see yourself doing there, on an ordinary day?',
        'What do you already have for it?',
        'What still stands in between?',
      ],
    ],
    [
      fr('just clicking|boring|(?:always|every \\p{L}+|all) the same|the same (?:every|all)|tired|fed up|hate|stuck|difficult|drained'),
      ['What is hardest about it for you?', 'When was it different?', 'What would you rather be doing?'],
    ],
    [fr("i do not know|i don't know|not sure"), ['What do you know already?', 'What would help you find out?']],
    [
      fr('in (?:my country|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) i was|i used to|back then'),
      ['What was good about that for you?', 'What of it would you want back?'],
    ],
    [
      fr('i (?:am|work|have been|came)|years'),
      ['What does an ordinary day there look like for you?', 'Which part of that work suits you best?', 'What has changed over the years?'],
    ],
  ],
};

/** Where nothing was seen: go on. */
export const foreignInvitations: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    "Dites-m'en un peu plus.",
    'Comment est-ce pour vous ?',
    'Continuez, je vous lis.',
    'À quoi pensez-vous surtout ?',
    "Qu'est-ce que cela vous fait ?",
    "Qu'est-ce qui va encore avec cela ?",
    'Pouvez-vous en donner un exemple ?',
    'Que voudriez-vous que je comprenne ?',
    "Qu'aimeriez-vous y changer ?",
    'Avec qui en parlez-vous parfois ?',
    'Prenez votre temps, et continuez.',
  ],
  en: [
    'Tell me a bit more.',
    'How is that for you?',
    'Go on, I am reading.',
    'What comes to mind first?',
    'What does that do to you?',
    'What else belongs to that?',
    'Can you give an example?',
    'What would you want me to understand?',
    'What would you like to change about it?',
    'Who do you talk to about this?',
    'Take your time, and go on.',
  ],
};

// The steps, the silence and the other language in French and English: a smaller range than in Dutch, said plainly. Data for
// word-steps-foreign.ts.
type StepPhrases = Readonly<
  Record<
    | 'questionAsk'
    | 'questionBack'
    | 'questionCheck'
    | 'scale'
    | 'number'
    | 'lower'
    | 'exception'
    | 'future'
    | 'pair'
    | 'pairAsk'
    | 'when'
    | 'withDay'
    | 'agreed'
    | 'agreedAfter'
    | 'quietUntil'
    | 'quietStays'
    | 'quietNeed'
    | 'quietAgain'
    | 'leftHeard'
    | 'leftPass'
    | 'leftOn'
    | 'flirts'
    | 'offTopic'
    | 'homework'
    | 'resume'
    | 'tryOut'
    | 'cv'
    | 'cvFile'
    | 'cvAsk'
    | 'much'
    | 'muchAsk'
    | 'simpler'
    | 'think'
    | 'thinkLater'
    | 'whatHelped'
    | 'whatIf'
    | 'whatIfAsk'
    | 'offer'
    | 'offerGuidance'
    | 'offerAsk'
    | 'switched'
    | 'switchedAsk',
    readonly string[]
  >
>;

const french: StepPhrases = {
  questionAsk: [
    'Si vous mettiez cela en une seule question, laquelle serait-ce ?',
    'À quelle question voulez-vous une réponse à la fin de ce parcours ?',
    "Comment diriez-vous votre question à quelqu'un qui vous connaît bien ?",
  ],
  questionBack: ['Votre question devient donc : « {q} ».', 'Avec vos mots, la question est : « {q} ».', 'Je la note comme vous la dites : « {q} ».'],
  questionCheck: ['Est-ce bien cela que vous voulez savoir ?', 'Faut-il y ajouter quelque chose ?', 'La diriez-vous autrement ?'],
  scale: [
    "De zéro à dix, où vous placez-vous aujourd'hui ?",
    'Si zéro est pas du tout et dix tout à fait, quel chiffre donnez-vous ?',
    'Quel chiffre de zéro à dix y mettez-vous pour le moment ?',
  ],
  number: ['Un {n}, donc.', 'Vous y mettez un {n}.', "C'est un {n} pour vous."],
  lower: ["Qu'est-ce qui fait que ce n'est pas moins ?", "Qu'y a-t-il déjà dans ce chiffre ?", "Qu'est-ce qui le tient à cette hauteur ?"],
  exception: [
    'Quand est-ce allé un peu mieux, même brièvement ?',
    "Quel jour cela vous pesait-il moins, et qu'est-ce qui était différent ?",
    'À quel moment y êtes-vous arrivé malgré tout ?',
    'Avec qui ou à quel endroit cela se passe-t-il autrement ?',
  ],
  future: [
    "Imaginez que tout s'arrange cette nuit : à quoi le remarquez-vous demain en premier ?",
    'Dans un an, si vous êtes bien à votre place, à quoi ressemble un mardi ordinaire ?',
    "Si c'était réglé, que feriez-vous autrement en premier ?",
  ],
  pair: ['Avant, vous disiez : « {a} », et maintenant : « {b} ».', 'Vous avez écrit : « {a} ». Et ici : « {b} ».'],
  pairAsk: ['Comment voyez-vous cela ?', "Qu'en pensez-vous en les lisant ensemble ?", 'Comment les deux vont-elles ensemble pour vous ?'],
  when: ['Quand voudriez-vous le faire ?', 'Quel jour cela entre-t-il dans votre semaine ?', 'Quel en est le premier petit morceau, et quel jour ?'],
  withDay: [
    'De quoi avez-vous besoin pour que cela réussisse ?',
    "Qu'est-ce qui pourrait l'empêcher, et que ferez-vous alors ?",
    'À quoi saurez-vous que cela a marché ?',
  ],
  agreed: ["{D}, donc : vous l'avez choisi.", 'Vous en restez à {d}.', '{D}, avec vos mots.'],
  agreedAfter: ["Qu'est-ce qui pourrait l'empêcher, et que ferez-vous alors ?", 'Qui peut savoir que vous allez le faire ?', "Qu'espérez-vous en apprendre ?"],
  quietUntil: ["{naam} m'a demandé de me taire jusqu'au {d}.", "Jusqu'au {d}, je reste en silence : {naam} l'a demandé."],
  quietStays: ['Ce que vous écrivez reste ici, et {naam} peut le lire.', 'Vous pouvez tout écrire : {naam} peut le lire avant votre entretien.'],
  quietNeed: [
    "Si vous êtes en détresse, n'attendez pas une réponse ici : appelez le {danger}, ou parlez à quelqu'un au {talk}.",
    'En détresse, il y a le {danger} ; pour parler, le {talk}.',
  ],
  quietAgain: [
    "C'est écrit, {naam} peut le lire.",
    "Je l'ai lu, et je me tais encore.",
    'Cela reste ici pour votre entretien.',
    "C'est noté, sans rien y ajouter.",
    'Rien ne se perd de ce que vous écrivez.',
  ],
  leftHeard: ['Je lis ce que vous écrivez là-dessus.', "C'est écrit, et je l'ai lu.", "J'ai lu ce passage aussi."],
  leftPass: ['De cela, vous pouvez parler avec {naam}.', 'Ce sujet a sa place dans votre entretien avec {naam}.', 'Je laisse cela à {naam} et vous.'],
  leftOn: ['De quoi voulez-vous parler ici pour la suite ?', 'Sur quoi voulez-vous avancer ici ?', 'Que voulez-vous regarder ici en attendant ?'],
  flirts: ["C'est aimable, mais je suis un programme.", 'Je suis un programme, je ne suis pas là pour cela.'],
  offTopic: ['Je ne sais rien là-dessus : je suis là pour votre travail.', 'Cela sort de ce que je fais ici.', "Pour cela, ce n'est pas la bonne adresse."],
  homework: ['Je ne fais pas de devoirs ni de traductions.', "Je ne fais pas cela à votre place : j'aide à réfléchir au travail."],
  resume: ['On reprend où nous en étions ?', 'De quoi voulez-vous parler ?', "Qu'est-ce qui vous occupe au travail ?"],
  tryOut: ['Cela marche, je vous lis.', 'Oui, je suis là.'],
  cv: ["C'est votre CV, je vois.", 'Vous avez collé un CV, je vois.'],
  cvFile: ['Je ne le parcours pas ligne par ligne ; le fichier lui-même se donne à {naam}.', 'Le document entier se regarde avec {naam}, pas ici.'],
  cvAsk: ['Quelle partie compte le plus pour vous en ce moment ?', 'De quel travail là-dedans voulez-vous parler ?'],
  much: ["Cela fait beaucoup à la fois, et je l'ai lu.", "Vous écrivez beaucoup d'un coup."],
  muchAsk: ["Quelle partie vient d'abord aujourd'hui ?", 'Par où commenceriez-vous ?'],
  think: ['Prenez le temps.', 'Rien ne presse pour y répondre.'],
  thinkLater: ['Si quelque chose vous vient, écrivez-le ici, aujourd’hui ou un autre jour.', 'Cela peut reposer jusqu’à votre prochain entretien.'],
  simpler: ["D'accord, j'écris plus simplement à partir de maintenant.", 'Oui, je fais des phrases plus courtes.'],
  whatHelped: ["Qu'est-ce qui vous a aidé ?", "Qu'est-ce qui a fait que cette fois, cela a marché ?", 'Que voulez-vous continuer à faire ?'],
  whatIf: ['Je ne peux pas le prévoir.', "Je n'ai pas de réponse à cela.", "Personne ne le sait à l'avance."],
  whatIfAsk: ['Que feriez-vous alors ?', 'Quelle chance y voyez-vous vous-même ?', 'Qui ou quoi vous soutiendrait alors ?'],
  offer: ['Vous écrivez en français, et cela va ici aussi.', 'Je vois que vous écrivez en français ; nous pouvons le faire ici.'],
  offerGuidance: ["L'accompagnement avec le chèque se fait en néerlandais."],
  offerAsk: ['Voulez-vous que nous continuions en français ?', 'Est-ce que vous préférez continuer en français ?'],
  switched: ['Très bien, nous continuons en français.', "D'accord, à partir de maintenant en français."],
  switchedAsk: ['De quoi voulez-vous parler ?', 'Où en étions-nous, selon vous ?'],
};

const english: StepPhrases = {
  questionAsk: [
    'If you put that into one question, which one would it be?',
    'Which question do you want an answer to at the end of this?',
    'How would you say your question to somebody who knows you well?',
  ],
  questionBack: ['Then this becomes your question: "{q}".', 'In your words, the question is: "{q}".', 'I put it down as you say it: "{q}".'],
  questionCheck: ['Is that what you want to know?', 'Should anything be added to it?', 'Would you rather say it in another way?'],
  scale: [
    'From nought to ten, where do you put yourself today?',
    'If nought is not at all and ten is completely, which number do you give it?',
    'Which number from nought to ten fits it for now?',
  ],
  number: ['A {n}, then.', 'You give it a {n}.', 'It is a {n} for you.'],
  lower: ['What keeps it from being lower?', 'What is already in that number?', 'What holds it up there?'],
  exception: [
    'When did it go a little better, even briefly?',
    'On which day did it weigh less, and what was different?',
    'When did you manage it all the same?',
    'With whom, or where, does it go otherwise?',
  ],
  future: [
    'Suppose it gets sorted out tonight while you sleep: what do you notice first tomorrow?',
    'A year from now you are in the right place: what does an ordinary Tuesday look like?',
    'If this were settled, what would you do differently first?',
  ],
  pair: ['Earlier you said: "{a}", and now: "{b}".', 'You wrote: "{a}". And here: "{b}".'],
  pairAsk: ['How do you look at that?', 'What do you think when you read them together?', 'How do those two go together for you?'],
  when: ['When would you want to do that?', 'Which day in your week fits it?', 'At what moment do you see yourself doing it?'],
  withDay: ['What do you need to make it work?', 'What might get in the way, and what will you do then?', 'How will you know that it worked?'],
  agreed: ['{D}, then: you chose it.', 'You keep to {d}.', '{D}, in your own words.'],
  agreedAfter: ['What might get in the way, and what will you do then?', 'Who may know that you will do it?', 'What do you hope to learn from it?'],
  quietUntil: ['{naam} asked me to keep silent until {d}.', 'I say nothing until {d}: {naam} asked for that.'],
  quietStays: ['What you write stays here, and {naam} can read it.', 'You can write anything: {naam} can read it before your session.'],
  quietNeed: [
    'If you are in need, do not wait for an answer here: call {danger}, or talk to somebody at {talk}.',
    'In need there is {danger}; to talk there is {talk}.',
  ],
  quietAgain: [
    'It is written down, {naam} can read it.',
    'I have read it, and I keep silent a while longer.',
    'It stays here for your session.',
    'Noted, with nothing added.',
    'Nothing of what you write gets lost.',
  ],
  leftHeard: ['I read what you write about that.', 'It is written there, and I have read it.', 'I have read that part too.'],
  leftPass: ['That is something you can talk about with {naam}.', 'There is room for that with {naam}.', 'I leave that to {naam} and you.'],
  leftOn: ['What do you want to go on with here?', 'What would you like to look at here meanwhile?', 'Which part of your work do you want to take up here?'],
  flirts: ['That is kind, but I am a program.', 'I am a program, and not here for that.'],
  offTopic: ['I know nothing of that: I am here for your work.', 'That is outside what I do here.', 'For that, this is the wrong address.'],
  homework: ['I do no homework and no translations.', 'I do not do that for you: I help you think about work.'],
  resume: ['Shall we go on where we were?', 'What do you want to talk about?', 'What is on your mind about work?'],
  tryOut: ['It works, I can read you.', 'Yes, I am here.'],
  cv: ['That is your CV, I see.', 'You pasted a CV, I see.'],
  cvFile: ['I do not go through it line by line; the file itself goes to {naam}.', 'The whole document is for you and {naam} to look at, not for here.'],
  cvAsk: ['Which part of it matters most to you now?', 'Which of those jobs do you want to talk about?'],
  much: ['That is a lot at once, and I have read it.', 'You write a great deal in one go.'],
  muchAsk: ['Which part of it comes first today?', 'Where would you begin?'],
  think: ['Take your time with that.', 'That can rest for a while.'],
  thinkLater: ['When something comes up, write it here, today or another day.', 'You can also take it along to your next session.'],
  simpler: ['That is fine, I write more simply from now on.', 'Yes, I keep my sentences shorter.'],
  whatHelped: ['What helped you with that?', 'What made it work this time?', 'What of it do you want to keep doing?'],
  whatIf: ['I cannot foresee that.', 'I have no answer to that.', 'Nobody knows that beforehand.'],
  whatIfAsk: ['What would you do then?', 'How likely is it, as you see it?', 'Who or what would hold you up then?'],
  offer: ['You are writing in English, and that is fine here.', 'I see that you write in English; we can do that here.'],
  offerGuidance: ['The guidance on the voucher itself is in Dutch.'],
  offerAsk: ['Would you like to go on in English?', 'Shall we go on in English?'],
  switched: ['Fine, we go on in English.', 'All right, in English from now on.'],
  switchedAsk: ['What do you want to talk about?', 'Where were we, do you think?'],
};

export const stepPhrases: Record<'fr' | 'en', StepPhrases> = { fr: french, en: english };

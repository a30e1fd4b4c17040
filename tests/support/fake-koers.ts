// What a decent model would answer to our prompts, by simple rules: it reads the move, the language, the sources and the
// message out of the prompt, as a model does. So a prompt that loses one of them shows in the tests.

/** What the fake found in a prompt of ours. */
export type ReadPrompt = {
  step: 'reply' | 'screen' | 'draft' | 'facts' | 'rewrite' | 'summary' | 'judge' | 'other';
  move: string;
  language: 'nl' | 'fr' | 'en';
  counsellor: string;
  message: string;
  lastReply: string | null;
  replies: number;
  sources: string[];
  /** The line above each source: title, heading and dates. */
  sourceHeads: string[];
  file: string;
  evidence: { number: number; text: string }[];
  /** Sentences to hold against the sources. */
  sentences: { number: number; text: string }[];
  /** The one sentence to word again. */
  sentence: string;
  /** Turns of the client to sum up, by the number they have in the prompt. */
  turns: { number: number; text: string }[];
  /** What a judge reads. */
  judged: JudgedPrompt;
};

/** A question to a judge: what is judged, the levels in the order they stand in, and every turn; only those that may be quoted are `quotable`. */
export type JudgedPrompt = {
  question: string;
  levels: number[];
  turns: { number: number; quotable: boolean; speaker: string; text: string }[];
};

function readJudged(user: string, talk: string): JudgedPrompt {
  return {
    question: /^Het criterium: (.+)$/m.exec(user)?.[1] ?? '',
    levels: [...user.matchAll(/^Niveau (\d): /gm)].map((match) => Number(match[1])),
    turns: [...talk.matchAll(/^\[(\d+)\](\*?) ([^:]+): (.*)$/gm)].map((match) => ({
      number: Number(match[1]),
      quotable: match[2] === '*',
      speaker: match[3] as string,
      text: match[4] as string,
    })),
  };
}

/** Reads a prompt the way it is written: by its marks. */
export function readPromptText(system: string, user: string): ReadPrompt {
  const between = (mark: string) => new RegExp(`<${mark}>\\n([\\s\\S]*?)\\n</${mark}>`).exec(user)?.[1] ?? '';
  const past = between('gesprek').split('\n');
  const replies = past.filter((line) => line.startsWith('Koers: ')).map((line) => line.slice(7));
  const language = /taal van het antwoord: (\p{L}+)/u.exec(user)?.[1];
  const blocks = between('bronnen')
    .split('\n\n')
    .filter((block) => /^\[\d+\]/.test(block));
  return {
    step: stepOf(system, user),
    move: /^zet: (\S+)/m.exec(user)?.[1] ?? '',
    language:
      language === 'Frans'
        ? 'fr'
        : language === 'Engels'
          ? 'en'
          : /woorden, in het Frans/.test(system)
            ? 'fr'
            : /woorden, in het Engels/.test(system)
              ? 'en'
              : 'nl',
    counsellor: /met de begeleider, ([^.\n]+)\. /.exec(system)?.[1] ?? 'je begeleider',
    message: between('bericht'),
    lastReply: replies.at(-1) ?? null,
    replies: replies.length,
    sources: blocks.map((block) => block.split('\n').slice(1).join(' ')),
    sourceHeads: blocks.map((block) => block.split('\n')[0] as string),
    file: between('klant'),
    evidence: [...between('bewijs').matchAll(/^\[(\d+)\] \([^)]*\) (.+)$/gm)].map((match) => ({ number: Number(match[1]), text: match[2] as string })),
    sentences: [...between('zinnen').matchAll(/^(\d+)\. (.+)$/gm)].map((match) => ({ number: Number(match[1]), text: match[2] as string })),
    sentence: between('zin'),
    turns: [...between('gesprek').matchAll(/^\[(\d+)\] klant: (.+)$/gm)].map((match) => ({ number: Number(match[1]), text: match[2] as string })),
    judged: readJudged(user, between('gesprek')),
  };
}

function stepOf(system: string, user: string): ReadPrompt['step'] {
  if (system.includes('"signals"')) return 'screen';
  if (system.includes('"level"')) return 'judge';
  if (system.includes('"verdicts"')) return 'facts';
  if (system.includes('"rewritten"')) return 'rewrite';
  if (system.includes('"lines"')) return 'summary';
  if (system.includes('"sentences"')) return 'draft';
  return user.includes('\nzet: ') ? 'reply' : 'other';
}

/** A reply that keeps to the move. */
export function decentReply(prompt: ReadPrompt): string {
  const heard = excerpt(prompt.message);
  const who = prompt.counsellor;
  const source = firstSentence(prompt.sources[0] ?? '');
  const hours = /overblijven: (.+)/.exec(prompt.file)?.[1] ?? 'niet bekend';
  const words = { nl: dutch, fr: french, en: english }[prompt.language](heard, who, source, hours);
  const replies = words[prompt.move] ?? words['open-question'] ?? [''];
  return replies[prompt.replies % replies.length] as string;
}

type Worded = (heard: string, who: string, source: string, hours: string) => Record<string, string[]>;

const dutch: Worded = (heard, who, source, hours) => ({
  'open-question': [
    `"${heard}", schrijf je. Denk eens aan de laatste keer dat je dat merkte. Wat gebeurde er toen?`,
    `Dus: "${heard}". Neem een dag waarop dat heel duidelijk was. Hoe zag die dag eruit?`,
    `Je zegt "${heard}". Vertel eens over een moment van de voorbije week. Wat deed jij toen?`,
  ],
  reflect: [`"${heard}". Daar zit iets in dat voor jou telt.`, `Je schrijft "${heard}". Dat houdt je bezig, lees ik.`],
  'reflect-both-sides': [`"${heard}", en toch is er ook iets dat je tegenhoudt. Die twee kunnen we apart bekijken. Met welk van de twee wil je beginnen?`],
  summarise: [`Wat ik tot nu hoor: "${heard}". Je zoekt nog wat je daarmee wil doen. Klopt dat zo, of zie ik iets verkeerd?`],
  affirm: [`"${heard}": dat heb je zelf in gang gezet. Wat hielp je daarbij?`],
  reframe: [`"${heard}", zeg je. Wat zou een collega daarover vertellen?`, `"${heard}". Was er ook een keer dat het anders liep?`],
  inform: [
    source
      ? `Je vraagt naar "${heard}". ${source.replace(/[.\s]+$/, '')} [1]. Wat betekent dat voor jou?`
      : `Dat weet ik niet zeker. ${who} kan dat met je bekijken.`,
  ],
  'inform-unknown': [`Je vraagt naar "${heard}". Dat weet ik niet zeker, en gokken helpt je niet. ${who} kan dat met je bekijken.`],
  'own-file': [
    hours === 'niet bekend'
      ? `Dat staat niet in je dossier. ${who} kan het met je nakijken.`
      : `In jouw dossier staat nog ${hours}. Waar wil je die tijd voor gebruiken?`,
  ],
  'hand-back': ['Die keuze maak ik niet in jouw plaats: het is jouw leven. Meedenken kan ik wel. Stel dat er niets verandert: wat levert dat je op?'],
  limit: [`"${heard}": dat is iets wat ik niet doe. Samen zoeken wat jij erin kwijt wil, kan wel. Wat is voor jou het belangrijkste?`],
  'be-clear': [`Ja, ik ben een computerprogramma, geen mens. ${who} kan lezen wat je hier schrijft. Zullen we verdergaan waar we zaten?`],
  repair: [`Dan had ik je verkeerd begrepen. Je bedoelt: "${heard}". Wat weegt daarin het zwaarst?`],
  lighten: ['Oké. Wil je er nog iets bij vertellen, of bekijken we liever iets anders?'],
  'after-signal': [
    `"${heard}". Dat weegt. Wat het is, kan ik niet zeggen${source ? `; er is iemand die dat wel met je kan bekijken [1]` : ''}. ${who} ziet dit bericht, zoals afgesproken. Wil je hier verder over praten of liever over iets anders?`,
  ],
  'follow-up': [`"${heard}", oké. Soms is er geen tijd, soms past de actie niet. Hoe was het bij jou?`],
  welcome: ['Dag. Waar zit je met je gedachten, als het over werk gaat?'],
  close: [`Je neemt mee: "${heard}". Dat kan je op je gemak laten bezinken tot je volgende gesprek.`],
});

const french: Worded = (heard, who, source) => ({
  'open-question': [`« ${heard} », écrivez-vous. Pensez à la dernière fois que vous l'avez remarqué. Que s'est-il passé à ce moment-là ?`],
  reflect: [`« ${heard} ». Il y a là quelque chose qui compte pour vous.`],
  inform: [
    source
      ? `${source.replace(/[.\s]+$/, '')} [1]. Qu'est-ce que cela change pour vous ?`
      : `Je ne le sais pas avec certitude. ${who} peut le regarder avec vous.`,
  ],
  'be-clear': [`Oui, je suis un programme, pas une personne. ${who} peut lire ce que vous écrivez ici.`],
  'after-signal': [
    `« ${heard} ». C'est lourd. Ce que c'est, je ne peux pas le dire. ${who} verra ce message, comme convenu. Voulez-vous en parler, ou plutôt d'autre chose ?`,
  ],
});

const english: Worded = (heard, who, source) => ({
  'open-question': [`"${heard}", you write. Think of the last time you noticed that. What happened then?`],
  reflect: [`"${heard}". There is something in it that matters to you.`],
  inform: [source ? `${source.replace(/[.\s]+$/, '')} [1]. What does that mean for you?` : `I do not know that for sure. ${who} can look at it with you.`],
  'be-clear': [`Yes, I am a computer program, not a person. ${who} can read what you write here.`],
  'after-signal': [
    `"${heard}". That is heavy. What it is, I cannot say. ${who} will see this message, as agreed. Would you like to talk about it, or about something else?`,
  ],
});

const screeningRules: [RegExp, string, string][] = [
  [/zelfmoord|niet meer leven|er een einde aan|liever dood|niet meer wakker|en finir|kill myself|want to die/i, 'crisis', 'crisis'],
  [/opgebrand|burn-?out|uitgeput|lig ik op|épuisé|exhausted/i, 'burnout', 'attention'],
  [/slaap slecht|paniek|depressi|angstig|niet meer uit bed/i, 'mental-health', 'attention'],
  [/gepest|pesten|lachen mij uit|bedreig/i, 'harassment', 'attention'],
  [/mijn (?:man|vriend|vrouw) (?:slaat|duwt|laat mij niet)/i, 'domestic-violence', 'urgent'],
  [/drink te veel|gokken|aan de drank/i, 'addiction', 'attention'],
  [/schulden|deurwaarder|huur niet betalen/i, 'financial-distress', 'attention'],
  [/mijn rug|chronische pijn|ziekteverlof/i, 'health-limitation', 'attention'],
  [/ontslagen|ontslaan|mijn loon niet/i, 'legal-dispute', 'attention'],
  [/schrijf mijn (?:cv|brief|motivatiebrief)|motivatiebrief schrijven/i, 'out-of-scope', 'attention'],
];

/** Findings by obvious words, each with the sentence it stands in. */
export function decentScreening(message: string): { kind: string; level: string; quote: string; confidence: number; situation?: string }[] {
  const sentences = message.match(/[^.!?\n]+[.!?]*/g) ?? [];
  return screeningRules.flatMap(([words, kind, level]) => {
    const quote = sentences.find((sentence) => words.test(sentence))?.trim();
    if (!quote) return [];
    return [{ kind, level, quote, confidence: 0.8, ...(kind === 'crisis' ? { situation: 'suicide' } : {}) }];
  });
}

/** The same sentence without what was wrong with it: the client's words, or a plain question. */
export function decentRewrite({ sentence, message, language }: ReadPrompt): string {
  const heard = excerpt(message);
  if (sentence.includes('?'))
    return { nl: 'Wat telt daarin voor jou?', fr: "Qu'est-ce qui compte pour vous là-dedans ?", en: 'What counts for you in that?' }[language];
  return { nl: `"${heard}", zo zeg je het.`, fr: `« ${heard} », écrivez-vous.`, en: `"${heard}", you write.` }[language];
}

/** A line for each of the first turns, with the turn it rests on. */
export function decentSummary({ turns }: ReadPrompt): { text: string; turns: number[] }[] {
  return turns.slice(0, 8).map(({ number, text }) => ({ text: firstSentence(text), turns: [number] }));
}

/** A draft that says what the evidence says and no more. */
export function decentDraft(evidence: ReadPrompt['evidence']): { text: string; evidence: number[] }[] {
  return evidence.slice(0, 5).map(({ number, text }) => ({ text: `Ik vertelde dit: ${firstSentence(text)}`, evidence: [number] }));
}

/** Verdicts on sentences: supported by the sentence of a source that has half of its words. */
export function decentFacts({ sentences, sources }: ReadPrompt): { sentence: number; verdict: string; quote: string }[] {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []);
  return sentences.map(({ number, text }) => {
    const words = wordsOf(text);
    const shared = (one: string) => [...wordsOf(one)].filter((word) => words.has(word)).length;
    const best = sources.flatMap((source) => source.match(/[^.!?]+[.!?]+/g) ?? [source]).toSorted((a, b) => shared(b) - shared(a))[0] ?? '';
    const holds = words.size > 0 && shared(best) >= words.size / 2;
    return { sentence: number, verdict: holds ? 'supported' : 'unsupported', quote: holds ? best.trim() : '' };
  });
}

/** The client's own words: the longest clause that can be said back in one breath. */
function excerpt(message: string): string {
  const clauses = message
    .split(/[.!?\n,;]+|\s(?=(?:maar|want|omdat|en|mais|car|et|but|because|and)\s)/)
    .map((clause) => clause.trim().replace(/^(?:maar|want|omdat|en|mais|car|et|but|because|and)\s/i, ''));
  const short = clauses.filter((clause) => clause.split(/\s+/).length <= 12).toSorted((a, b) => b.length - a.length)[0];
  return (short || message.trim().split(/\s+/).slice(0, 9).join(' ')).replaceAll('"', "'");
}

function firstSentence(text: string): string {
  return (/^.*?[.!?](?=\s|$)/.exec(text.trim())?.[0] ?? text.trim().split(/\s+/).slice(0, 20).join(' ')).trim();
}

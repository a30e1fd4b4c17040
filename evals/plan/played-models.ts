// Models that draft a plan badly, each in one way, and one that drafts well. They speak through the loopback service, so that what is
// measured is the whole way from prompt to plan. What each of them said is kept, so that it can be looked for in the plan.
import type { ReadPrompt } from '../../tests/support/fake-koers.ts';

export const modelHabits = ['good', 'invents', 'drops-denials', 'swaps-who', 'swaps-when', 'cites-nothing', 'rubbish'] as const;
export type ModelHabit = (typeof modelHabits)[number];
type Drafted = { text: string; evidence: number[] };
type Evidence = ReadPrompt['evidence'];

/** What a model with this habit says; `lies` collects what is not so. */
export const playHabit =
  (habit: ModelHabit, lies: Set<string>) =>
  (prompt: ReadPrompt): string | null => {
    if (prompt.step !== 'draft') return null;
    if (habit === 'rubbish') return '{"sentences": [{"text": "Ik wil een andere';
    const drafted = habits[habit](prompt.evidence);
    if (habit !== 'good') for (const { text } of drafted) lies.add(text);
    return JSON.stringify({ sentences: drafted });
  };

const sentencesOf = (evidence: Evidence) =>
  evidence
    .flatMap(({ number, text }) => (text.match(/[^.!?]+[.!?]?/g) ?? []).map((part) => ({ text: part.trim(), evidence: [number] })))
    .filter(({ text }) => text.split(' ').length >= 5);
const changed = (from: readonly Drafted[], change: (text: string) => string): Drafted[] =>
  from.map((one) => ({ ...one, text: change(one.text) })).filter(({ text }, i) => text !== from[i]?.text);
const years: Readonly<Record<string, string>> = {
  twee: 'drie',
  drie: 'vier',
  negen: 'zeven',
  vier: 'zes',
  elf: 'twaalf',
  vijftien: 'zestien',
  zeventien: 'twintig',
  vijfentwintig: 'dertig',
};
const moments: Readonly<Record<string, string>> = {
  nu: 'vroeger',
  vroeger: 'nu',
  vrijdag: 'maandag',
  zondag: 'dinsdag',
  dinsdag: 'donderdag',
  maandag: 'vrijdag',
  donderdag: 'dinsdag',
  'volgende week': 'volgend jaar',
  'vorige week': 'vorig jaar',
  februari: 'april',
  september: 'maart',
  maart: 'oktober',
  vanavond: 'volgende maand',
};
const swap = (words: Readonly<Record<string, string>>) => (text: string) =>
  text.replace(new RegExp(`(?<![\\p{L}])(?:${Object.keys(words).join('|')})(?![\\p{L}])`, 'giu'), (word) => words[word.toLowerCase()] ?? word);

const habits: Record<Exclude<ModelHabit, 'rubbish'>, (evidence: Evidence) => Drafted[]> = {
  good: (evidence) => sentencesOf(evidence).slice(0, 5),
  invents: (evidence) =>
    [
      'Ik heb een rijbewijs en een diploma verpleegkunde.',
      'Ik wil naar Spanje verhuizen en daar een café openen.',
      'Mijn zus vindt dat ik beter ontslag neem.',
      'Ik spreek vloeiend Duits.',
    ].map((text, i) => ({
      text,
      evidence: [evidence[i % Math.max(1, evidence.length)]?.number ?? 1],
    })),
  'drops-denials': (evidence) =>
    changed(sentencesOf(evidence), (text) =>
      text.replace(/(?<![\p{L}])geen(?![\p{L}])/giu, 'een').replace(/ (?:niet|nooit|ni|niets|niks)(?![\p{L}])/giu, ''),
    ).slice(0, 5),
  'swaps-who': (evidence) => {
    const all = sentencesOf(evidence);
    const reported = changed(all, (text) =>
      text.replace(/^.*?mijn \p{L}+ (?:zegt|zei|vindt|vond) (?:altijd )?dat (.)/iu, (_, first: string) => first.toUpperCase()),
    );
    const given = all.slice(0, 3).map((one) => ({ ...one, text: `Mijn buurvrouw zegt: ${one.text}` }));
    return [...reported, ...given].slice(0, 5);
  },
  'swaps-when': (evidence) => changed(sentencesOf(evidence), (text) => swap(years)(swap(moments)(text))).slice(0, 5),
  'cites-nothing': (evidence) => [
    { text: 'Ik wil graag meer buiten werken.', evidence: [evidence.length + 90] },
    { text: 'Ik ben goed in luisteren.', evidence: [] },
    { text: 'Ik zoek rust op het werk.', evidence: [0] },
    { text: 'Ik ga een opleiding volgen.', evidence: [1, evidence.length + 1] },
  ],
};

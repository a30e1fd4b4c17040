// Whether a message asks for a fact, by its shape: an interrogative with its verb behind it, a verb in front, a question mark, or a way of
// asking around it ("ik vraag me af of"). What asks the client's own life or Koers's opinion, sighs, or says a question of Koers back is
// none. Whether a fact is known is for retrieval to say (plan-reply.ts), and what follows for move-rules.ts. Pure.
import type { Language } from '../people/roles.ts';
import { toEverydayDutch } from './everyday-dutch.ts';
import { languageOf } from './language-of.ts';
import { type QuestionShapes, questionShapes } from './question-shapes.ts';
import { splitSentences } from './sentences.ts';
import { withoutTags } from './tag-questions.ts';

export type FactQuestion = {
  /** The question, in everyday words. */
  said: string;
  /** What to look up, best first: a question that leans on the sentence before it is looked up with that. */
  queries: readonly string[];
  /** Asks for a fact whatever the knowledge holds: "hoeveel is …", "hoe vraag ik … aan". */
  isCertain: boolean;
  /** Leans on something said before: "en wat kost dat?". */
  leans: boolean;
  /** Says of itself nothing that could be looked up, or points to what was named before. */
  lacksSubject: boolean;
};

/** Somebody who tells this much and asks something in passing wants to be heard first. Words. */
const longestContext = 60;
/** "Welke job? Die bij de bakker": a question this short with an answer behind it is one said back. Words. */
const longestEcho = 4;

/** "Is dat een knelpuntberoep?" points back; "ziet hij dat ik …" does not. */
const pointsBack =
  /(?<!\p{L})(?:dat|die|dit|daar(?:voor|mee|van|in|over)?|ervoor|hen|hun|ça|cela|it|them|that)(?!\p{L})(?! (?:ik|je|ge|gij|hij|ze|zij|we|mijn|de|het|er|i|you|my)(?!\p{L}))/iu;
const subjectOfItsOwn =
  /(?<!\p{L})(?!hoeveel|hoelang|kosten|duurt|geldig|daar|precies|eigenlijk|wanneer|waarom|krijg|hebben|combien|temps|coûte|where|when|terugkomen)\p{L}{5,}|\p{Lu}{2,}/u;
const lacksSubject = (core: string): boolean => pointsBack.test(core) || !subjectOfItsOwn.test(core);

/** "En hoeveel uur krijg je dan?": so short that its subject stands before it, where there is one. Words. */
const shortQuestion = 4;

/** "Wat betekent gelijkwaardigheid? Moeilijk woord": asked, however short. */
const isOfWord = /^wat (?:betekent|is|zijn) (?:een |de |het )?\p{L}{5,}\s*\?/iu;
/** "1) hoeveel uur … 2) wat kost …". */
const numbered = /(?:^|\s)1[).] (?=(?:hoe\p{L}*|wat|waar\p{L}*|wie|wanneer|kan|mag|moet)(?!\p{L}))[\s\S]+\s2[).] /iu;

/** The last question of fact in a text; null where none is asked. */
export function readFactQuestion(text: string, profile: Language): FactQuestion | null {
  const written = languageOf(text) ?? profile;
  const everyday = plain(text, written);
  const sentences = splitSentences(everyday).map((sentence) => sentence.trim());
  // Of numbered questions the first is answered first.
  const inOrder = numbered.test(text) ? [...sentences.entries()] : [...sentences.entries()].reverse();
  for (const [place, sentence] of inOrder) {
    const shapes = shapesOf(sentence, written);
    if (!shapes) continue;
    const core = coreOf(sentence, shapes);
    if (shapes.own.test(core) || (shapes.echo.test(core) && !shapes.around.test(sentence))) continue;
    if (place < sentences.length - 1 && wordCount(core) <= longestEcho && !isOfWord.test(core)) continue;
    // "Een cijfer op mijn energie? Zes op tien.": asked by Koers, and answered.
    if (place < sentences.length - 1 && /(?<!\p{L})(?:ik|mijn|mij)(?!\p{L})/iu.test(core) && !shapes.asking.test(core) && !shapes.around.test(sentence))
      continue;
    const before = place > 0 ? (sentences[place - 1] as string) : '';
    const whole = before !== '' && shapes.leaning.test(core) && wordCount(before) + wordCount(core) <= longestContext ? [`${before} ${core}`] : [];
    const parts = core.split(shapes.second).filter((part) => wordCount(part) > 2);
    const isCertain = shapes.certain.test(core) && (shapes.subject.test(core) || (/\?/.test(sentence) && !shapes.oneself.test(core)));
    return {
      said: core,
      queries: [...whole, core, ...(parts.length > 1 ? parts : [])],
      isCertain,
      leans: whole.length === 0 && (shapes.leaning.test(core) || wordCount(core) <= shortQuestion),
      lacksSubject: whole.length === 0 && lacksSubject(core),
    };
  }
  return null;
}

/** Whether the last sentence asks the client's own life or Koers's opinion, or sighs. */
export function asksOfOneself(text: string, profile: Language): boolean {
  const written = languageOf(text) ?? profile;
  return questionShapes[written].own.test(splitSentences(plain(text, written)).at(-1)?.trim() ?? '');
}

/** The shapes of the language in which this sentence asks; null where it asks in none. */
function shapesOf(sentence: string, written: Language): QuestionShapes | null {
  const own = questionShapes[written];
  if (own.asking.test(coreOf(sentence, own)) || own.around.test(sentence) || own.behind.test(sentence)) return own;
  for (const shapes of Object.values(questionShapes)) if (shapes !== own && /\?/.test(sentence) && shapes.asking.test(sentence)) return shapes;
  return /\?\s*$/.test(sentence) && wordCount(sentence) > 2 ? own : null;
}

/** The question without its run-up: "dag Koers, weet je of …". */
function coreOf(sentence: string, { runUp }: QuestionShapes): string {
  return sentence.replace(runUp, '').trim();
}

const wordCount = (text: string): number => text.match(/[\p{L}\d'-]+/gu)?.length ?? 0;

const dialect: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})wa(?=\s)/giu, 'wat'],
  [/(?<!\p{L})(?:da|dad)(?=\s|[?.,!]|$)/giu, 'dat'],
  [/(?<!\p{L})as(?=\s(?:ik|ge|gij|je|k)(?!\p{L}))/giu, 'als'],
  [/(?<!\p{L})kom(?= mijn)/giu, 'komt'],
  [/(?<!\p{L})(?:moek|moe'k|moet'k)(?!\p{L})/giu, 'moet ik'],
  [/(?<!\p{L})kunde(?!\p{L})/giu, 'kan je'],
  [/(?<!\p{L})(?:moogde|meugde?|moogt ge)(?!\p{L})/giu, 'mag je'],
  [/(?<!\p{L})(?:moette|moede)(?!\p{L})/giu, 'moet je'],
  [/(?<!\p{L})(?:krijgde|krijgt ge)(?!\p{L})/giu, 'krijg je'],
  [/(?<!\p{L})(?:nen|ne|'ne|enen)(?=\s)/giu, 'een'],
];

function plain(text: string, language: Language): string {
  const straight = text
    .replace(/\r/g, '')
    .replace(/[’‘`]/g, "'")
    .replace(/\s*\n+\s*/g, '. ')
    // "1) hoeveel uur … 2) wat kost die": each a sentence of its own.
    .replace(/(?:^|\s+)\d{1,2}[).] (?=(?:hoe\p{L}*|wat|waar\p{L}*|wie|welke?|wanneer|kan|mag|moet|is)(?!\p{L}))/giu, '. ')
    .replace(/^\. /u, '')
    .trim();
  return language === 'nl' ? dialect.reduce((said, [heard, written]) => said.replace(heard, written), withoutTags(toEverydayDutch(straight))) : straight;
}

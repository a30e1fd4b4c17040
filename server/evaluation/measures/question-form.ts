// The form of one question: open, a choice, a check, closed, or one that carries its own answer. Dutch is known best; of French and English only
// the commonest forms (README of evals/evaluation says how well). Pure.
import type { Language } from '../../people/roles.ts';
import { withoutMarkers } from '../transcript.ts';

export type QuestionForm = 'open' | 'choice' | 'check' | 'closed' | 'leading';

/** Everything that tells the form, in the order in which it is looked for. */
type Forms = { leading: readonly RegExp[]; why: RegExp; open: RegExp; check: RegExp; choice: RegExp; second: RegExp; invitation: RegExp };

const askWords = '(?:wie|wat|waar[a-z]*|wanneer|hoe|hoelang|hoeveel|welke?)';
const askVerbs = '(?:ben|heb|doe|wil|kan|kun|zou|werk|weet|zie|is|zijn|was|ga|vind|moet|denk)';
const subjects = '(?:je|jij|het|er|dat|ze|hij|we)';
const before = '(?:aan|bij|door|in|met|naar|om|op|over|sinds|tot|uit|van|vanaf|voor|tegen)';
const beforeFr = "(?:à|de|d'|en|avec|pour|sur|dans|chez|depuis|jusqu'à)";

const forms: Record<Language, Forms> = {
  nl: {
    // A tag at the end, a negative question at the start of a clause ("Vind je niet dat …"), or the answer offered inside it.
    leading: [
      /\b(?:toch|niet ?waar|h[eè]|of niet soms)\s*\?/iu,
      /(?:^|[,:;] ?|\b(?:en|maar|dus|dan) )(?:vind|denk|geloof|besef|weet|zie|wil|zou|kan|moet|is|heb|ben) (?:je|jij|het|dat) (?:dan |toch |ook |zelf )*(?:niet|geen)\b/iu,
      /\bwaarom (?:[a-zé]+ ){1,4}(?:toch |dan )?niet (?:gewoon|eens|meteen)\b/iu,
      /\b(?:niet (?:beter|verstandiger|tijd) (?:zijn|om|dat|als)|(?:ben|is) (?:je|het) (?:het )?(?:er )?(?:mee )?eens|heb je (?:er )?(?:ook |zelf )?(?:al |ooit )(?:eens )?(?:aan|over) [^?]*gedacht|geef je toe)\b/iu,
      /\b(?:wordt het (?:dan |nu )?(?:niet|geen) tijd|ga je (?:nu |dan )?eindelijk|zie je nu|kan je (?:nog )?ergens met een)\b/iu,
    ],
    why: /(?:^|[,:;] ?|\b(?:en|maar|dus|dan) )waarom\b/iu,
    open: new RegExp(`(?:^|[,:;–—-] ?|["“'‘]|\\b(?:en|maar|dus|dan|stel dat [^?]*,|als [^?]*,) )(?:${before} )?${askWords}\\b`, 'iu'),
    check:
      /^(?:[^?]*[,:;] ?)?(?:klopt (?:dat|het|dit)|begrijp ik (?:je|het|dat)|zie ik (?:iets|dat|het)|dek ik|heb ik (?:je|iets|het|dat)|mis ik|staat er iets|versta ik|wil je dat ik|mag ik|zal ik|zullen we|wil je (?:er|daar|hier|nu)\b|wil je verder|is er nog iets|wil je nog iets)/iu,
    choice: /\bof\b(?! niet\s*\?)/iu,
    second: new RegExp(
      `(?:^|[:;] ?)(?:(?:${before} )?${askWords}|${askVerbs} ${subjects})\\b[^?]*,? en (?:(?:${before} )?(?:${askWords}|waarom)|${askVerbs} ${subjects})\\b`,
      'iu',
    ),
    invitation: /^(?:vertel|beschrijf|denk eens|neem eens|kies eens|noem eens)\b/iu,
  },
  fr: {
    leading: [
      /n'est-ce pas\s*\?|(?:^|[,:;] ?)ne (?:pensez|croyez|trouvez|voulez|serait|faudrait|devriez)-(?:vous|il|ce) pas\b|pourquoi ne (?:pas|[^?]* pas)|avez-vous (?:déjà )?(?:pensé|songé) à/iu,
    ],
    why: /(?:^|[,:;] ?|\bet )pourquoi\b/iu,
    open: new RegExp(
      `(?:^|[,:;] ?|(?<!\\p{L})(?:et|mais|alors) )(?:${beforeFr} ?)?(?:qu'|(?:que|quoi|qui|comment|où|quand|combien|quel(?:le)?s?)(?!\\p{L}))`,
      'iu',
    ),
    check: /(?:c'est (?:juste|bien (?:cela|ça)|ça)|est-ce (?:juste|bien cela|exact)|ai-je (?:bien|oublié)|voulez-vous (?:en|continuer|que))/iu,
    choice: /\bou\b/iu,
    second: /\?[^?]*\?|,? et (?:qu'est-ce|que|comment|où|quel(?:le)?s?|pourquoi|êtes-vous|avez-vous|voulez-vous)\b[^?]*\?/iu,
    invitation: /^(?:racontez|décrivez|parlez-moi|pensez à)\b/iu,
  },
  en: {
    leading: [
      /,? (?:right|isn't it|don't you|won't you|aren't you)\s*\?|(?:^|[,:;] ?)(?:don't|wouldn't|isn't|aren't|shouldn't|couldn't|haven't|didn't) (?:you|it|that)\b|why (?:don't|not|do not)\b|have you (?:ever |already )?(?:thought (?:of|about)|considered)/iu,
    ],
    why: /(?:^|[,:;] ?|\b(?:and|but|so) )why\b/iu,
    open: /(?:^|[,:;] ?|\b(?:and|but|so|then) )(?:(?:in|with|for|from|at|about|to|of|on) )?(?:what|how|where|when|which|who)\b/iu,
    check: /(?:is that right|did i (?:miss|get)|have i|do you want to (?:talk|go on|tell|continue)|shall we|may i)/iu,
    choice: /\bor\b/iu,
    second: /,? and (?:what|how|where|when|which|who|why|do you|are you|have you|would you|can you|is (?:it|that|there))\b/iu,
    invitation: /^(?:tell me|describe|think of)\b/iu,
  },
};

/** A question without a verb takes up what lies on the table: "En de infoavond?" */
const takesUp = /^(?:en|et|and|what about) (?:[\p{L}']+ ){0,3}[\p{L}']+\s*\?$/iu;

/**
 * The form of one question. `leading` carries its answer; `choice` offers alternatives (but "of niet" is no alternative);
 * `check` asks whether Koers heard well or may go on; `open` asks with a question word. "Waarom" counts as closed: it asks for a
 * justification (prompts/moves.md).
 */
export function formOfQuestion(sentence: string, language: Language = 'nl'): QuestionForm {
  const question = plain(sentence);
  const { leading, why, open, check, choice } = forms[language];
  if (leading.some((pattern) => pattern.test(question))) return 'leading';
  if (why.test(question)) return 'closed';
  if (open.test(question) || takesUp.test(question)) return 'open';
  if (check.test(question)) return 'check';
  return choice.test(question) ? 'choice' : 'closed';
}

/** Two questions behind one mark: "Hoelang werk je er al, en doe je dat graag?" */
export function asksTwice(sentence: string, language: Language): boolean {
  return forms[language].second.test(plain(sentence));
}

/** "Vertel eens over …" opens as a question does. */
export function isInvitation(sentence: string, language: Language): boolean {
  return forms[language].invitation.test(sentence);
}

function plain(sentence: string): string {
  return withoutMarkers(sentence).replaceAll('’', "'");
}

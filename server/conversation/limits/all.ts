// All that no reply may say, in the order in which it is looked for: the first rule that holds is the one that is counted.
import type { Language } from '../../people/roles.ts';
import { languages } from '../../people/roles.ts';
import { advice } from './advice.ts';
import { diagnosis } from './diagnosis.ts';
import { discrimination } from './discrimination.ts';
import { falseDeeds } from './false-deeds.ts';
import { humanClaim } from './human-claim.ts';
import { instructions } from './instructions.ts';
import { judgement } from './judgement.ts';
import type { Limit } from './limit.ts';
import { othersData } from './others-data.ts';
import { promise } from './promise.ts';
import { shapes } from './shapes-nl.ts';
import { steering } from './steering.ts';
import { tone } from './tone.ts';
import { weighing } from './weighing-nl.ts';

const inOrder = [instructions, othersData, diagnosis, advice, promise, discrimination, judgement, humanClaim, steering, tone, falseDeeds];

export const limits = Object.fromEntries(
  languages.map((language) => [language, [...inOrder.flatMap((rule) => rule[language]), ...(language === 'nl' ? [...weighing, ...shapes] : [])]]),
) as unknown as Record<Language, readonly Limit[]>;

// The plan in simpler words, for who reads with difficulty. A help for reading beside the plan: it is not stored, not approved and never
// exported as the plan. Whoever may read the plan may read this.
import type { Chat } from '../model/chat.ts';
import { ModelFailure } from '../model/failure.ts';
import { type ModelInUse, type ModelOf, withModel } from '../model/model-of.ts';
import { permitOn } from '../people/permit.ts';
import type { Person } from '../people/roles.ts';
import { readTrajectory } from '../trajectory/store.ts';
import type { PlanDeps } from './change-section.ts';
import { sayPlainly } from './plain-language.ts';
import { usageOf } from './plan-type.ts';
import { isBlank } from './present-section.ts';
import { itemTexts, type PlanItem, type SectionName, sectionNames } from './section.ts';
import { sayPlainlyWithModel } from './say-plainly-with-model.ts';
import { readPlanFrame, readSections, type StoredSection } from './store.ts';

export type PlainSection = {
  section: SectionName;
  version: number;
  /** `from`: which sentence of the section it says again. */
  sentences: { text: string; from: number; isChanged: boolean }[];
  items: Partial<Record<(typeof itemTexts)[number], string>>[];
};
/** `isReadingHelp`: what counts is the plan. */
export type PlainPlan = { isReadingHelp: true; voice: 'guide' | 'model'; sections: PlainSection[] };

/** How many sections a model words at once. */
const atOnce = 3;

/** @throws Refusal not-allowed or not-found */
export async function readPlanPlainly(
  deps: Pick<PlanDeps, 'db'> & { chat: Chat | null; modelOf: ModelOf },
  person: Person,
  trajectoryId: string,
): Promise<PlainPlan> {
  const { sections, names } = await deps.db.asPerson(person, async (tx) => {
    const trajectory = permitOn(person, await readTrajectory(tx, trajectoryId), 'plan:read');
    const { type } = await readPlanFrame(tx, trajectory.id);
    const stored = await readSections(tx, trajectory.id);
    const inOrder = sectionNames.flatMap((name) => stored.find(({ section }) => section === name && usageOf(type, name) !== 'unused') ?? []);
    const names = [trajectory.clientName, trajectory.counsellorName, trajectory.standInName].filter((name) => name !== null);
    return { sections: inOrder.filter((section) => !isBlank(section)), names };
  });
  const voiced = await withModel(deps, person.organisationId);
  const plain: PlainSection[] = [];
  let voice: PlainPlan['voice'] = deps.chat ? 'model' : 'guide';
  for (let from = 0; from < sections.length; from += atOnce) {
    const words = sections.slice(from, from + atOnce).map(async (section) => {
      const said = await say(voiced, section, names);
      if (said.voice === 'guide') voice = 'guide';
      return said.plain;
    });
    plain.push(...(await Promise.all(words)));
  }
  return { isReadingHelp: true, voice, sections: plain };
}

/** Where a model fails, the rules say it: whoever reads gets something to read. */
async function say(deps: ModelInUse, section: StoredSection, names: string[]): Promise<{ plain: PlainSection; voice: PlainPlan['voice'] }> {
  const texts = section.sentences.map(({ text }) => text);
  const items = section.items.map(plainItem);
  const asSection = (said: readonly { text: string; isChanged: boolean }[]): PlainSection => ({
    section: section.section,
    version: section.version,
    sentences: said.map((sentence, from) => ({ ...sentence, from })),
    items,
  });
  if (deps.chat && texts.length > 0) {
    try {
      return { plain: asSection(await sayPlainlyWithModel(deps.chat, deps.prompts, texts, names)), voice: 'model' };
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw error;
    }
  }
  return { plain: asSection(texts.map(sayPlainly)), voice: deps.chat && texts.length === 0 ? 'model' : 'guide' };
}

const plainItem = (item: PlanItem): PlainSection['items'][number] =>
  Object.fromEntries(itemTexts.flatMap((field) => (item[field] === undefined ? [] : [[field, sayPlainly(item[field]).text]])));

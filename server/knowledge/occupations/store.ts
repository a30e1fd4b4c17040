// Occupations as the database holds them, and the client's texts that a gap is held against.
import type { Tx } from '../../db/as-person.ts';
import { unseal } from '../../db/sealed.ts';
import type { Occupation, Relation, Skill } from './catalogue.ts';
import { readCompetentNames } from './competent-store.ts';
import type { EvidenceText } from './gap.ts';

/** Changes whenever an import or the starter set was finished; the same word means the same catalogue. */
export async function readStamp(tx: Tx): Promise<string> {
  const [row] = await tx.query<{ stamp: string | null }>(
    `select string_agg(source || ' ' || fingerprint || ' ' || coalesce(finished_at::text, 'running'), ',' order by source) as stamp
     from occupation_import where organisation_id = koers_organisation()`,
  );
  return row?.stamp ?? '';
}

/** Everything at once, each thing with what Competent calls it. */
export async function readAll(tx: Tx): Promise<{ occupations: Occupation[]; skills: Skill[]; relations: Relation[]; competentImportedAt: Date | null }> {
  const occupations = await tx.query<Occupation>(
    `select id, source, uri, isco, title, names, description, language, details from occupation where organisation_id = koers_organisation() order by id`,
  );
  const skills = await tx.query<Skill>('select id, kind, title, names, language from skill where organisation_id = koers_organisation() order by id');
  const relations = await tx.query<Relation>(
    `select occupation_id as "occupationId", skill_id as "skillId", essential from occupation_skill where organisation_id = koers_organisation()`,
  );
  const { names, importedAt } = await readCompetentNames(tx);
  const wordings = gatherWordings(names);
  const withWordings = <Thing extends { id: string; title: string; names: readonly string[] }>(thing: Thing): Thing => {
    const wording = wordings.get(thing.id);
    if (!wording) return thing;
    const own = new Set([thing.title, ...thing.names].map((name) => name.toLowerCase()));
    return { ...thing, competent: wording.competent.filter((name) => !own.has(name.toLowerCase())), near: wording.near };
  };
  return { occupations: occupations.map(withWordings), skills: skills.map(withWordings), relations, competentImportedAt: importedAt };
}

function gatherWordings(names: readonly { conceptId: string; name: string; exact: boolean }[]): Map<string, { competent: string[]; near: string[] }> {
  const wordings = new Map<string, { competent: string[]; near: string[] }>();
  for (const { conceptId, name, exact } of names) {
    const wording = wordings.get(conceptId) ?? { competent: [], near: [] };
    wordings.set(conceptId, wording);
    (exact ? wording.competent : wording.near).push(name);
  }
  return wordings;
}

/** How many of a client's messages a gap looks at, newest first. */
const mostMessages = 200;

/** What the client confirmed, and what they wrote. Empty for whoever may not read it. */
export async function readEvidence(tx: Tx, trajectoryId: string): Promise<EvidenceText[]> {
  const insights = await tx.query<{ id: string; text: string; confirmed: boolean }>(
    `select id, text, status = 'confirmed' as confirmed from insight
     where organisation_id = koers_organisation() and trajectory_id = $1 and status in ('proposed', 'confirmed') order by created_at desc`,
    [trajectoryId],
  );
  const messages = await tx.query<{ id: string; text: string; conversationId: string }>(
    `select id, text, conversation_id as "conversationId" from message where organisation_id = koers_organisation() and trajectory_id = $1 and sender = 'client' and text is not null
     order by at desc limit $2`,
    [trajectoryId, mostMessages],
  );
  return [
    ...insights.map(({ id, text, confirmed }): EvidenceText => ({ kind: 'insight', id, text: unseal(text), confirmed })),
    ...messages.map(({ id, text, conversationId }): EvidenceText => ({ kind: 'message', id, text: unseal(text), confirmed: false, conversationId })),
  ];
}

/** The people of a trajectory, as far as this reader may see it. */
export async function readParties(tx: Tx, trajectoryId: string): Promise<{ clientId: string; counsellorId: string; standInId: string | null } | null> {
  const [row] = await tx.query<{ clientId: string; counsellorId: string; standInId: string | null }>(
    `select client_id as "clientId", counsellor_id as "counsellorId", koers_stand_in(organisation_id, id, stand_in_id) as "standInId" from trajectory
     where organisation_id = koers_organisation() and id = $1`,
    [trajectoryId],
  );
  return row ?? null;
}

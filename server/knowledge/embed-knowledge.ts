// Brings an organisation's passages under the configured embedding model, in the background and in small portions. Until the last one
// has its vector, questions go on with what answered before; then the new vectors answer and the old ones go. A stop loses nothing.
import pgvector from 'pgvector';
import type { Database, Tx } from '../db/as-person.ts';
import { type Embedder, embeddedEmbedder } from './embed.ts';
import { countTerms, isCountStale } from './count-terms.ts';

const portion = 32;

/**
 * Counts terms again where knowledge changed, and makes the vectors that are missing.
 * @returns how many vectors were made
 * @throws ModelFailure when the service fails; what was made stays, and the next call goes on from there
 */
export async function embedKnowledge(deps: { db: Database; embedder: Embedder }, organisationId: string): Promise<number> {
  const { db, embedder } = deps;
  await db.asSystem(organisationId, 'count terms', async (tx) => {
    if (await isCountStale(tx)) await countTerms(tx);
  });
  if (embedder === embeddedEmbedder) {
    await db.asSystem(organisationId, 'words alone', (tx) => answerWith(tx, null));
    return 0;
  }
  let made = 0;
  for (;;) {
    const missing = await db.asSystem(organisationId, 'passages without vector', (tx) => listMissing(tx, embedder.name));
    if (missing.length === 0) break;
    const vectors = await embedder.embed(missing.map(({ title, heading, text }) => `${title}\n${heading}\n${text}`));
    await db.asSystem(organisationId, 'embed passages', (tx) => writeVectors(tx, embedder.name, missing, vectors));
    made += missing.length;
  }
  await db.asSystem(organisationId, 'vectors complete', (tx) => answerWith(tx, embedder.name, made > 0));
  return made;
}

type Missing = { id: string; title: string; heading: string; text: string };

function listMissing(tx: Tx, embedder: string): Promise<Missing[]> {
  return tx.query<Missing>(
    `select p.id, d.title, p.heading, p.text from passage p join document d on d.organisation_id = p.organisation_id and d.id = p.document_id
     where p.organisation_id = koers_organisation() and not exists (
       select 1 from passage_vector v where v.organisation_id = p.organisation_id and v.passage_id = p.id and v.embedder = $1)
     order by p.document_id, p.ordinal limit ${portion}`,
    [embedder],
  );
}

/** A passage that went in the meantime is left out. */
async function writeVectors(tx: Tx, embedder: string, of: readonly Missing[], vectors: readonly number[][]): Promise<void> {
  await tx.query(
    `insert into passage_vector (organisation_id, passage_id, embedder, embedding)
     select koers_organisation(), p.id, $1, given.vector::vector from unnest($2::uuid[], $3::text[]) as given(id, vector)
     join passage p on p.organisation_id = koers_organisation() and p.id = given.id
     on conflict do nothing`,
    [embedder, of.map(({ id }) => id), vectors.map((vector) => pgvector.toSql(vector))],
  );
}

/** Hands questions over to this model's vectors, or to words alone, and lets the others go. */
async function answerWith(tx: Tx, embedder: string | null, measure = false): Promise<void> {
  const [state] = await tx.query<{ by: string | null }>('select vectors_by as by from knowledge_state where organisation_id = koers_organisation() for update');
  if (state && state.by === embedder && !measure) return;
  if (!state && embedder === null) return;
  await tx.query(
    `insert into knowledge_state (organisation_id, vectors_by, near_by_chance)
     select koers_organisation(), $1, (
       -- Passages of different documents, paired by chance: three deviations above their mean, two texts are about the same thing. A few
       -- pairs that are alike would put that above what any two texts reach, so it stays short of it.
       select least(avg(1 - (a.embedding <=> b.embedding)) + 3 * coalesce(stddev_pop(1 - (a.embedding <=> b.embedding)), 0),
         0.15 * avg(1 - (a.embedding <=> b.embedding)) + 0.85)
       from (select v.embedding, p.document_id, row_number() over (order by v.passage_id) as place from passage_vector v
             join passage p on p.organisation_id = v.organisation_id and p.id = v.passage_id
             where v.organisation_id = koers_organisation() and v.embedder = $1 order by v.passage_id limit 400) a
       join (select v.embedding, p.document_id, row_number() over (order by v.passage_id desc) as place from passage_vector v
             join passage p on p.organisation_id = v.organisation_id and p.id = v.passage_id
             where v.organisation_id = koers_organisation() and v.embedder = $1 order by v.passage_id desc limit 400) b
         on a.place = b.place and a.document_id <> b.document_id and vector_dims(a.embedding) = vector_dims(b.embedding))
     on conflict (organisation_id) do update set vectors_by = excluded.vectors_by, near_by_chance = excluded.near_by_chance`,
    [embedder],
  );
  await tx.query('delete from passage_vector where organisation_id = koers_organisation() and embedder is distinct from $1', [embedder]);
}

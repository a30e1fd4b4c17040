// The ranking, in one round trip: mend what was mistyped, weigh every term by how rare it is, multiply with each passage (exact, so
// nothing is missed), and join the ranking of an embedding model where its vectors are complete.
import pgvector from 'pgvector';
import type { Tx } from '../db/as-person.ts';
import { type QuestionTerms, rarityPower, termPlaces } from './terms.ts';

export type FoundPassage = {
  id: string;
  documentId: string;
  title: string;
  heading: string;
  text: string;
  url: string | null;
  checkedAt: string;
  validFrom: string | null;
  validTo: string | null;
  verified: boolean;
  folder: string;
  /** For the order only; without a unit. */
  score: number;
  /** What the terms alone scored, in words as rare as a word can be here: what stands in the passage, what wordings of clients taught, and both as they count here. */
  said: number;
  taught: number;
  strength: number;
  /** How much of all that is asked is said: about 1 when each word is there once. */
  share: number;
  /** Whether wordings of clients taught anything about it: an organisation's own text has none. */
  hasWordings: boolean;
  /** Cosine to the question under the embedding model; null without. */
  similarity: number | null;
};

export type Filters = {
  folders: readonly string[] | null;
  /** Only what may be shown to a client, whoever asks. */
  forClients: boolean;
  /** ISO date: what no longer or not yet holds on it sinks, or is left out. */
  on: string;
  onlyValid: boolean;
};

export type Found = {
  passages: FoundPassage[];
  /** Whose vectors are complete, and what is near by chance among them. */
  vectorsBy: string | null;
  nearByChance: number | null;
  /** Whether any vector could be compared. */
  compared: boolean;
};

/** How many of each ranking are joined. */
const deep = 50;
/** Of the score of the document as a whole. */
const documentShare = 0.2;
/** What wordings of clients taught (learned-terms.ts) counts this much where nothing that is asked stands anywhere, half of it where this share of it does. */
const taughtCounts = 4;
const halfSaid = 0.5;
/** What does not hold on the day stays findable, below what does. */
const outOfDate = 0.6;

/**
 * The best passages for a question.
 * @param vector of the question, with the model that made it; null where there is none. One of another model, or of another length, is not compared
 */
export async function findPassages(
  tx: Tx,
  { terms, mends }: QuestionTerms,
  vector: { embedder: string; values: readonly number[] } | null,
  filters: Filters,
  limit: number,
): Promise<Found> {
  const rows = await tx.query<FoundPassage & { vectorsBy: string | null; nearByChance: number | null; compared: boolean }>(
    `with state as materialized (
       select coalesce(max(passages), 0)::float8 as n, max(vectors_by) as vectors_by, max(near_by_chance) as near_by_chance
       from knowledge_state where organisation_id = koers_organisation()),
     known as materialized (
       select a.term, a.weight, a.asked, coalesce(c.passages, 0) as passages
       from unnest($1::integer[], $2::float8[], $3::boolean[]) as a(term, weight, asked)
       left join lateral (select passages from term_count where organisation_id = koers_organisation() and term = a.term limit 1) c on true),
     mended as materialized (
       select t.term, max(t.weight) as weight
       from (select n.term, m.weight from unnest($4::integer[], $5::integer[], $6::float8[]) as m(term, near, weight)
             join known k on k.term = m.term and k.passages = 0
             cross join lateral (select term from term_neighbour where organisation_id = koers_organisation() and near = m.near limit 20) n) t
       group by t.term),
     weighed as (
       select u.term, max(u.weight) * power(ln(1 + (greatest(s.n - max(u.passages), 0) + 0.5) / (max(u.passages) + 0.5)), ${rarityPower}) as weight, bool_or(u.asked) as asked
       from (select term, weight, passages, asked from known
             union all
             select m.term, m.weight, c.passages, false from mended m
             cross join lateral (select passages from term_count where organisation_id = koers_organisation() and term = m.term limit 1) c) u,
         state s
       group by u.term, s.n),
     question as materialized (
       select ('{' || string_agg(term || ':' || weight::real, ',' order by term) || '}/${termPlaces}')::sparsevec as terms,
         greatest(sum(weight) filter (where asked), 1e-9) as mass
       from weighed),
     candidate as materialized (
       select d.id as document_id, d.valid_from > $9::date or d.valid_to < $9::date as off, -(w.terms <#> q.terms) as whole
       from document d left join document_terms w on w.organisation_id = d.organisation_id and w.document_id = d.id, question q
       where d.organisation_id = koers_organisation() and d.archived_at is null and ($7::text[] is null or d.folder = any($7))
         and (not $8 or d.audience <> 'counsellor') and (not $10 or ((d.valid_from is null or d.valid_from <= $9::date) and (d.valid_to is null or d.valid_to >= $9::date)))),
     measured as materialized (
       select t.passage_id, t.document_id, -(t.terms <#> q.terms) as own, coalesce(-(t.learned <#> q.terms), 0) as taught, t.learned is not null as has_wordings from question q, passage_terms t where t.organisation_id = koers_organisation()),
     scored as materialized (
       select m.passage_id, c.off, m.taught, m.has_wordings, m.own + ${documentShare} * coalesce(c.whole, m.own) as said
       from measured m join candidate c on c.document_id = m.document_id),
     counting as materialized (
       select ${taughtCounts} / (1 + power(greatest(max(s.said), 0) / max(q.mass) / ${halfSaid}, 3)) as counts from scored s, question q),
     ranked as materialized (
       select *, row_number() over (order by score desc, passage_id) as place from (
         select s.passage_id, s.off, s.said, s.taught, s.has_wordings, s.said + s.taught * c.counts as score
         from scored s, counting c where s.said > 0 or s.taught > 0
         order by score desc, s.passage_id limit ${deep}) best),
     near as materialized (
       select *, row_number() over (order by similarity desc, passage_id) as place from (
         select v.passage_id, c.off, 1 - (v.embedding <=> $11::vector) as similarity
         from state s, passage_vector v join passage_terms t on t.organisation_id = v.organisation_id and t.passage_id = v.passage_id join candidate c on c.document_id = t.document_id
         where $11::vector is not null and v.organisation_id = koers_organisation() and v.embedder = $12 and s.vectors_by = $12
           and case when vector_dims(v.embedding) = vector_dims($11::vector) then true else false end
         order by similarity desc, v.passage_id limit ${deep}) best),
     fused as materialized (
       select passage_id, coalesce(r.score, 0) as strength, coalesce(r.said, 0) as said, coalesce(r.taught, 0) as taught, coalesce(r.has_wordings, false) as has_wordings, v.similarity,
         -- Alone, the terms' own score; with a model, reciprocal ranks (Cormack, Clarke and Büttcher, 2009; k = 60).
         (case when exists (select 1 from near) then coalesce(1.0 / (60 + r.place), 0) + coalesce(1.0 / (60 + v.place), 0) else r.score end)::float8
           * case when coalesce(r.off, v.off) then ${outOfDate} else 1 end as score
       from ranked r full join near v using (passage_id)
       order by score desc, passage_id limit $13)
     select p.id, d.id as "documentId", d.title, p.heading, p.text, d.url, to_char(d.checked_at, 'YYYY-MM-DD') as "checkedAt",
       to_char(d.valid_from, 'YYYY-MM-DD') as "validFrom", to_char(d.valid_to, 'YYYY-MM-DD') as "validTo", d.verified, d.folder,
       f.score, f.strength / power(ln(2 + 2 * s.n), ${rarityPower}) as strength, f.said / power(ln(2 + 2 * s.n), ${rarityPower}) as said, f.taught / power(ln(2 + 2 * s.n), ${rarityPower}) as taught, f.said / q.mass as share, f.has_wordings as "hasWordings", f.similarity::float8 as similarity, s.vectors_by as "vectorsBy", s.near_by_chance::float8 as "nearByChance", exists (select 1 from near) as compared
     from state s cross join question q left join fused f on true
       left join lateral (select * from passage where organisation_id = koers_organisation() and id = f.passage_id limit 1) p on true
       left join lateral (select * from document where organisation_id = koers_organisation() and id = p.document_id limit 1) d on true
     order by f.score desc nulls last, p.id`,
    [
      terms.map(({ term }) => term),
      terms.map(({ weight }) => weight),
      terms.map(({ asked }) => asked),
      mends.map(({ term }) => term),
      mends.map(({ near }) => near),
      mends.map(({ weight }) => weight),
      filters.folders,
      filters.forClients,
      filters.on,
      filters.onlyValid,
      vector && pgvector.toSql([...vector.values]),
      vector?.embedder ?? null,
      limit,
    ],
  );
  return {
    vectorsBy: rows[0]?.vectorsBy ?? null,
    nearByChance: rows[0]?.nearByChance ?? null,
    compared: rows[0]?.compared ?? false,
    passages: rows.filter(({ id }) => id !== null).map(({ vectorsBy: _, nearByChance: __, compared: ___, ...passage }) => passage),
  };
}

// Writes what passages are found by, in the transaction that writes the passages.
import type { Tx } from '../db/as-person.ts';
import type { Asked } from './asked.ts';
import type { CutPassage } from './split-passages.ts';
import { toSparse } from './sparse-terms.ts';
import { termsOfPassage } from './terms.ts';

const portion = 50;
/** What a document is about shows from this much of it, in characters. */
const longestWhole = 200_000;

/** Terms of the passages of a document, by their ordinal, and of the document as a whole. */
export async function writeTerms(tx: Tx, documentId: string, title: string, passages: readonly CutPassage[], asked: Asked): Promise<void> {
  const wordings = new Map(asked);
  const found: ReturnType<typeof termsOfPassage>[] = [];
  for (const [place, { heading, text }] of passages.entries()) {
    // A book has hundreds of passages, and every open chat waits for this process.
    if (place % portion === portion - 1) await new Promise((go) => setTimeout(go));
    found.push(termsOfPassage(title, heading, text, wordings.get(heading)));
  }
  await tx.query(
    `insert into passage_terms (organisation_id, passage_id, document_id, terms, learned)
     select koers_organisation(), p.id, p.document_id, given.terms::sparsevec, l.terms
     from unnest($2::text[]) with ordinality as given(terms, place)
     join passage p on p.organisation_id = koers_organisation() and p.document_id = $1 and p.ordinal = given.place - 1
     join document d on d.organisation_id = p.organisation_id and d.id = p.document_id
     left join learned_terms l on l.organisation_id = p.organisation_id and l.path = d.path and l.heading = p.heading`,
    [documentId, found.map(({ weights }) => toSparse(weights))],
  );
  await tx.query('delete from document_terms where organisation_id = koers_organisation() and document_id = $1', [documentId]);
  if (passages.length > 1) {
    const text = passages.map((passage) => `${passage.heading}\n${passage.text}`).join('\n');
    const whole = termsOfPassage(title, '', text.slice(0, longestWhole), [...new Set(passages.flatMap(({ heading }) => wordings.get(heading) ?? []))]);
    await tx.query('insert into document_terms (organisation_id, document_id, terms) values (koers_organisation(), $1, $2::sparsevec)', [
      documentId,
      toSparse(whole.weights),
    ]);
  }
  const neighbours = new Map(found.flatMap((terms) => [...terms.neighbours]));
  const pairs = [...neighbours].flatMap(([term, nears]) => nears.map((near) => [near, term] as const));
  await tx.query(
    `insert into term_neighbour (organisation_id, near, term)
     select koers_organisation(), near, term from unnest($1::integer[], $2::integer[]) as given(near, term) order by near, term
     on conflict do nothing`,
    [pairs.map(([near]) => near), pairs.map(([, term]) => term)],
  );
}

// Which documents the list shows. What is chosen stands in the address, so that the way back from a document leads to the same list.
import type { KeptListed } from '../../ui/records.ts';
import { validityOf } from '../../ui/validity.ts';

export const knowledgeViews = ['used', 'own', 'newer', 'not-valid', 'unverified', 'retired'] as const;
export type KnowledgeView = (typeof knowledgeViews)[number];

/** What is absent does not limit; `view` absent is everything in use. */
export type KnowledgeSearch = { q?: string; folder?: string; audience?: KeptListed['audience']; view?: KnowledgeView };

const audiences: readonly string[] = ['client', 'counsellor', 'both'] satisfies KeptListed['audience'][];

/** What an address asks for; what it should not hold is left out. */
export function readKnowledgeSearch({ q, folder, audience, view }: Record<string, unknown>): KnowledgeSearch {
  const found: KnowledgeSearch = {};
  if ((typeof q === 'string' || typeof q === 'number') && q !== '') found.q = String(q);
  if (typeof folder === 'string' && folder !== '') found.folder = folder;
  if (audiences.includes(String(audience))) found.audience = audience as KeptListed['audience'];
  if (view !== 'used' && (knowledgeViews as readonly unknown[]).includes(view)) found.view = view as KnowledgeView;
  return found;
}

const isIn: Record<KnowledgeView, (document: KeptListed, now: Date) => boolean> = {
  used: ({ archived }) => !archived,
  own: ({ archived, isOwn }) => !archived && isOwn,
  newer: ({ hasNewer }) => hasNewer,
  'not-valid': (document, now) => !document.archived && validityOf(document, now) !== 'valid',
  unverified: ({ archived, verified }) => !archived && !verified,
  retired: ({ archived }) => archived,
};

/** The documents that have every word of the search in their title, and fit what else was chosen. Written without accents fits too. */
export function filterKnowledge(documents: readonly KeptListed[], { q = '', folder, audience, view = 'used' }: KnowledgeSearch, now: Date): KeptListed[] {
  const words = plain(q).split(/\s+/).filter(Boolean);
  return documents.filter(
    (document) =>
      isIn[view](document, now) &&
      (!folder || document.folder === folder) &&
      (!audience || document.audience === audience) &&
      words.every((word) => plain(document.title).includes(word)),
  );
}

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

// What the administrator of the demo keeps beside the knowledge that comes with Koers: a guide of the house, a date that is over, and a
// text of ours with a paragraph of their own, beside which a newer one waits as soon as ours is brought in. Town and house are invented.
import { readFile } from 'node:fs/promises';
import type { Tx } from '../db/as-person.ts';
import { addDocument, type DocumentText } from '../knowledge/document-store.ts';
import { readMarkdown } from '../knowledge/formats/read-markdown.ts';
import { writeTermsVersion } from '../knowledge/kept-store.ts';
import { readKnowledgeFile } from '../knowledge/knowledge-file.ts';
import { demoPeople } from './cast.ts';

const day = 86_400_000;
const invented = {
  audience: 'both',
  competency: null,
  origin: 'Verzonnen voor de demo',
  url: null,
  licence: 'Eigen gegevens',
  verified: true,
  validFrom: null,
} as const;
const edited = 'methodology/netwerken.md';
const added =
  '## Hoe doen we dat bij De Kade?\n\nElke eerste donderdag van de maand eten oud-klanten samen een broodje in de leeskamer. Je mag er iemand uitnodigen met een beroep waar je nieuwsgierig naar bent. Dit gebeurt alleen in de demo.';

/** Writes them without passages, as the sources are; ingesting completes them. */
export async function writeDocuments(tx: Tx, now: Date): Promise<void> {
  const on = (daysAgo: number) => new Date(now.getTime() - daysAgo * day).toISOString().slice(0, 10);
  await add(tx, 'methodology/eigen/zo-werken-we-bij-de-kade.md', 'onthaalgids.docx', {
    ...invented,
    folder: 'methodology',
    title: 'Zo werken we bij De Kade (verzonnen)',
    stages: ['intake'],
    checkedAt: on(20),
    validTo: null,
    body: '## Waar kom je binnen?\n\nDe Kade is het gele huis aan de sluis van Kadegem. Er is een lift, en koffie.\n\n## Wat breng je mee?\n\nNiets, behalve een uur dat van jou is. Dit huis bestaat alleen in de demo.',
  });
  await add(tx, 'labour-market/eigen/jobdag-van-kadegem.md', null, {
    ...invented,
    folder: 'labour-market',
    title: 'Jobdag van Kadegem (verzonnen)',
    stages: ['deepening', 'synthesis'],
    checkedAt: on(160),
    validTo: on(40),
    body: '## Wanneer is de jobdag van Kadegem?\n\nDie was in het voorjaar, in de oude visafslag. Werkgevers uit Kadegem toonden er hun beroepen. Deze dag bestond alleen in de demo.',
  });
  const { body, frontMatter } = readMarkdown(await readFile(new URL(`../../knowledge/${edited}`, import.meta.url)), edited);
  const ours = readKnowledgeFile(edited, frontMatter ?? {}, body);
  if ('wrong' in ours) throw new Error(`the demo changes ${edited}, which does not fit: ${ours.wrong}`);
  await add(tx, edited, null, { ...ours, body: `${body}\n\n${added}` });
}

async function add(tx: Tx, path: string, fileName: string | null, text: DocumentText): Promise<void> {
  const file = fileName === null ? null : { name: fileName, hash: 'd'.repeat(43) };
  const id = await addDocument(tx, demoPeople.tom, path, text, file);
  if (id === null) throw new Error(`the demo writes ${path} twice`);
  await writeTermsVersion(tx, id, 'none');
}

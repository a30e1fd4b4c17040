// Two partners of the demo's own town, which is invented, as are they: what an administrator added beside those that come with Koers.
// They are written without passages, as the sources are; ingesting completes them.
import type { Tx } from '../db/as-person.ts';
import { composePartner, type PartnerFields } from '../knowledge/compose-partner.ts';
import { demoPeople } from './cast.ts';

const invented: readonly (PartnerFields & { path: string })[] = [
  {
    path: 'partners/eigen/praathuis-de-lindeboom.md',
    name: 'Praathuis De Lindeboom (verzonnen)',
    title: 'Praathuis De Lindeboom: Nederlands oefenen in Kadegem',
    kinds: ['language-barrier'],
    url: null,
    hours: { nl: 'dinsdag van 19 tot 21 uur', fr: 'mardi de 19h à 21h', en: 'Tuesday 7 pm to 9 pm' },
    chatHours: null,
    languages: ['nl'],
    cost: 'gratis',
    region: 'Kadegem (verzonnen)',
    forWhom: 'wie al wat Nederlands kent en het wil durven spreken',
    waiting: 'geen: je stapt gewoon binnen',
    helpLine: false,
    about: '## Wat gebeurt er?\n\nBuren praten er Nederlands met elkaar, met koffie. Niemand verbetert je. Dit praathuis bestaat alleen in de demo.',
  },
  {
    path: 'partners/eigen/steunpunt-de-sluis.md',
    name: 'Steunpunt De Sluis (verzonnen)',
    title: 'Steunpunt De Sluis: op adem komen in Kadegem',
    kinds: ['burnout', 'mental-health'],
    number: '000 12 34 56',
    url: null,
    hours: { nl: 'op afspraak', fr: 'sur rendez-vous', en: 'by appointment' },
    chatHours: null,
    languages: ['nl', 'fr'],
    cost: 'je betaalt naar wat je kan',
    region: 'Kadegem (verzonnen)',
    forWhom: 'werkende mensen die uitgeput zijn',
    waiting: 'ongeveer drie weken',
    helpLine: false,
    about: '## Wat doen ze?\n\nEen vaste persoon kijkt met je naar je week, in vier gesprekken. Dit steunpunt bestaat alleen in de demo.',
  },
];

/** Writes them as the administrator's, checked some time ago: one of them is to be looked at again. */
export async function writePartners(tx: Tx, now: Date): Promise<void> {
  for (const [index, { path, ...fields }] of invented.entries()) {
    const { details, body } = composePartner(fields, null);
    const checkedAt = new Date(now.getTime() - (index === 0 ? 20 : 120) * 86_400_000);
    await tx.query(
      `insert into document (organisation_id, path, folder, title, audience, stages, origin, licence, checked_at, verified, details, body, content_hash, embedder, edited_at, edited_by)
       values (koers_organisation(), $1, 'partners', $2, 'both', '{intake,deepening,synthesis,aftercare}', 'Verzonnen voor de demo', 'Eigen gegevens', $3::timestamptz::date, true, $4, $5,
         'own', 'none', $3, $6)`,
      [path, fields.title, checkedAt, JSON.stringify(details), body, demoPeople.tom],
    );
  }
}

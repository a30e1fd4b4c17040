// Sofie's portfolio in the database, and its one paper on the disk. Sealed as portfolio/*-store.ts seals.
import type { Tx } from '../db/as-person.ts';
import { seal } from '../db/sealed.ts';
import { starrFields } from '../portfolio/experience.ts';
import { fileKey, type FileStore } from '../portfolio/file-store.ts';
import { demoPeople, roleOf, trajectoryIdOf } from './cast.ts';
import { hashOf, makeDemoPdf } from './demo-file.ts';
import { type Moment, momentAt, officeMomentAt } from './moment.ts';
import { storyId } from './story-id.ts';
import type { DatedEntry } from './story-trail.ts';
import { sofiePortfolio as told } from './told-portfolio.ts';

const fileIdOf = (key: string) => storyId(`evidence ${key}`);
const experienceIdOf = (key: string) => storyId(`experience ${key}`);
const sealedOrNull = (text: string) => (text === '' ? null : seal(text));

/** Writes what is told; what the system would have written down of it comes back. */
export async function writePortfolio(tx: Tx, now: Date): Promise<DatedEntry[]> {
  const [organisation] = await tx.query<{ id: string }>('select koers_organisation() as id');
  const trajectoryId = trajectoryIdOf(told.client);
  const at = (moment: Moment) => momentAt(now, moment);
  const office = (moment: Moment) => officeMomentAt(now, moment);
  const trail: DatedEntry[] = [];
  for (const { key, name, about, addedAt, lines, isIncluded } of told.files) {
    const bytes = makeDemoPdf(lines);
    const id = fileIdOf(key);
    await tx.query(
      `insert into evidence_file (organisation_id, id, trajectory_id, name, about, type, size, sha256, storage_key, is_included, added_at)
       values (koers_organisation(), $1, $2, $3, $4, 'application/pdf', $5, $6, $7, $8, $9)`,
      [id, trajectoryId, seal(name), seal(about), bytes.length, hashOf(bytes), fileKey(organisation?.id ?? '', id), isIncluded, at(addedAt)],
    );
    trail.push({ at: at(addedAt), by: told.client, action: 'portfolio:keep-file', objectType: 'evidence-file', objectId: id, trajectoryId });
  }
  for (const { key, title, period, writtenAt, isIncluded, evidence, comments, ...starr } of told.experiences) {
    const id = experienceIdOf(key);
    await tx.query(
      `insert into experience (organisation_id, id, trajectory_id, title, period, situation, task, action, result, reflection, is_included, created_at, updated_at)
       values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)`,
      [id, trajectoryId, seal(title), sealedOrNull(period), ...starrFields.map((field) => seal(starr[field])), isIncluded, at(writtenAt)],
    );
    for (const file of evidence)
      await tx.query('insert into experience_evidence (organisation_id, trajectory_id, experience_id, evidence_id) values (koers_organisation(), $1, $2, $3)', [
        trajectoryId,
        id,
        fileIdOf(file),
      ]);
    for (const comment of comments) {
      await tx.query(
        'insert into experience_comment (organisation_id, trajectory_id, experience_id, text, written_by, created_at) values (koers_organisation(), $1, $2, $3, $4, $5)',
        [trajectoryId, id, seal(comment.text), demoPeople[comment.by], office(comment.at)],
      );
      trail.push({ at: office(comment.at), by: comment.by, action: 'portfolio:comment', objectType: 'experience', objectId: id, trajectoryId });
    }
    trail.push({ at: at(writtenAt), by: told.client, action: 'portfolio:write', objectType: 'experience', objectId: id, trajectoryId });
  }
  await writeStandard(tx, trajectoryId, now);
  const { advice, reasons, by, at: given, clientView, clientViewAt } = told.advice;
  const adviceId = storyId('advice sofie');
  await tx.query(
    `insert into portfolio_advice (organisation_id, id, trajectory_id, standard_id, advice, reasons, given_by, given_at, client_view, client_view_at)
     values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [adviceId, trajectoryId, told.standard, advice, seal(reasons), demoPeople[by], office(given), seal(clientView), at(clientViewAt)],
  );
  const about = { objectType: 'trajectory', objectId: trajectoryId, trajectoryId, detail: { adviceId } } as const;
  trail.push({ ...about, at: office(given), by, action: 'portfolio:advise' }, { ...about, at: at(clientViewAt), by: told.client, action: 'portfolio:answer' });
  return trail;
}

async function writeStandard(tx: Tx, trajectoryId: string, now: Date): Promise<void> {
  await tx.query(
    'insert into portfolio_standard (organisation_id, trajectory_id, standard_id, chosen_by, chosen_at) values (koers_organisation(), $1, $2, $3, $4)',
    [trajectoryId, told.standard, demoPeople[told.client], momentAt(now, told.chosenAt)],
  );
  for (const { element, experience, file, by, shows, note, at } of told.matches)
    await tx.query(
      `insert into standard_match (organisation_id, trajectory_id, standard_id, element_id, experience_id, evidence_id, shows, note, judged_as, judged_by, judged_at)
       values (koers_organisation(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        trajectoryId,
        told.standard,
        element,
        experience ? experienceIdOf(experience) : null,
        file ? fileIdOf(file) : null,
        shows,
        sealedOrNull(note),
        roleOf(by),
        demoPeople[by],
        by === told.client ? momentAt(now, at) : officeMomentAt(now, at),
      ],
    );
}

/** Puts the papers of the story where they belong, when they are not there: a disk may be another one than last time. */
export async function keepDemoFiles(files: FileStore, organisationId: string): Promise<void> {
  for (const { key, lines } of told.files) {
    const at = fileKey(organisationId, fileIdOf(key));
    if (await files.get(at)) continue;
    const bytes = makeDemoPdf(lines);
    const received = await files.receive(organisationId, new Blob([bytes]).stream(), { most: bytes.length, silence: 10_000 });
    await received.keep(at);
  }
}

// What a portfolio looks like on paper: only what the client chose, and on top that nobody assessed it. Pure; export-portfolio-pdf.ts lays it out.
import { portfolioWords as words } from '../words/portfolio-document.ts';
import { starrFields } from './experience.ts';
import type { PresentedExperience, PresentedFile, PresentedHeld, PresentedPortfolio } from './present-portfolio.ts';

type Fact = { label: string; text: string };
export type PortfolioDocument = {
  language: 'nl';
  title: string;
  facts: Fact[];
  /** That this is no assessment; on the first page, above everything. */
  limit: string;
  experiences: { title: string; items: { title: string; facts: Fact[]; parts: Fact[] }[] } | null;
  files: { title: string; note: string; items: { name: string; details: string }[] } | null;
  standards: {
    title: string;
    items: { title: string; source: string; note: string | null; head: { element: string; seen: string }; rows: { element: string; seen: string[] }[] }[];
  } | null;
  advice: { title: string; items: { title: string; facts: string; reasons: string; view: Fact | null }[] } | null;
  words: { page: string; of: string };
};

export type PortfolioPeople = { organisationName: string; clientName: string; counsellorName: string };
/** Beside the experiences and files that were ticked. */
export type AlsoOnPaper = { standards: readonly string[]; advice: boolean };

/** The document, or null where there is nothing to put in it. `on` is the day it is made. */
export function makePortfolioDocument(portfolio: PresentedPortfolio, people: PortfolioPeople, also: AlsoOnPaper, on: Date): PortfolioDocument | null {
  const experiences = portfolio.experiences.filter(({ isIncluded }) => isIncluded);
  const files = portfolio.files.filter(({ isIncluded }) => isIncluded);
  if (experiences.length === 0 && files.length === 0) return null;
  const held = portfolio.held.filter(({ id, standard }) => standard && also.standards.includes(id));
  const advice = also.advice ? portfolio.advice : [];
  return {
    language: 'nl',
    title: words.title,
    facts: [
      { label: words.client, text: people.clientName },
      { label: words.organisation, text: people.organisationName },
      { label: words.counsellor, text: people.counsellorName },
      { label: words.date, text: writtenOut(on) },
    ],
    limit: words.limit,
    experiences: experiences.length === 0 ? null : { title: words.experiences, items: experiences.map((one) => ofExperience(one, files)) },
    files: files.length === 0 ? null : { title: words.files, note: words.filesNote, items: files.map((file) => ofFile(file, experiences)) },
    standards: held.length === 0 ? null : { title: words.standards, items: held.flatMap((one) => ofHeld(one, experiences, files)) },
    advice:
      advice.length === 0
        ? null
        : {
            title: words.advice,
            items: advice.map(({ advice: kind, standardTitle, reasons, name, at, clientView }) => ({
              title: words.advices[kind],
              facts: [standardTitle, name, writtenOut(new Date(at))].filter(Boolean).join(' · '),
              reasons,
              view: clientView === null ? null : { label: words.clientView, text: clientView },
            })),
          },
    words: { page: words.page, of: words.of },
  };
}

function ofExperience({ title, period, evidence, ...told }: PresentedExperience, files: readonly PresentedFile[]) {
  const names = files.filter(({ id }) => evidence.includes(id)).map(({ about, name }) => about || name);
  return {
    title,
    facts: [...(period ? [{ label: words.period, text: period }] : []), ...(names.length > 0 ? [{ label: words.evidence, text: names.join(', ') }] : [])],
    parts: starrFields.flatMap((field) => (told[field] ? [{ label: words.starr[field], text: told[field] }] : [])),
  };
}

function ofFile({ id, name, about, addedAt }: PresentedFile, experiences: readonly PresentedExperience[]) {
  const shown = experiences.filter(({ evidence }) => evidence.includes(id)).map(({ title }) => title);
  return { name, details: [about, shown.join(', '), writtenOut(new Date(addedAt))].filter(Boolean).join(' · ') };
}

/** What the client left out is not named here either. */
function ofHeld({ standard, matches }: PresentedHeld, experiences: readonly PresentedExperience[], files: readonly PresentedFile[]) {
  if (!standard) return [];
  const { source, checkedAt, verified } = standard;
  const nameOf = (experienceId: string | null, evidenceId: string | null) =>
    experienceId !== null ? experiences.find(({ id }) => id === experienceId)?.title : files.find(({ id }) => id === evidenceId)?.name;
  const rows = standard.elements.map(({ id, title }) => {
    const seen = matches.flatMap(({ elementId, experienceId, evidenceId, shows, judgedAs, note }) => {
      const name = elementId === id ? nameOf(experienceId, evidenceId) : undefined;
      return name === undefined ? [] : [`${name}: ${words.shows[shows]}, ${words.says[judgedAs]}${note ? `. ${note}` : ''}`];
    });
    return { element: title, seen: seen.length > 0 ? seen : [words.nothing] };
  });
  const checked = checkedAt ? `, ${words.checkedOn} ${writtenOut(new Date(checkedAt))}` : '';
  const sure = verified ? '' : ` (${words.notVerified})`;
  return [
    {
      title: standard.title,
      source: `${words.source}: ${source.origin}${checked}${sure}`,
      note: standard.note,
      head: { element: words.element, seen: words.seen },
      rows,
    },
  ];
}

const writtenOut = (date: Date): string => new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(date);

// What a counsellor notes before guidance begins (the dossier's activities 1 and 10), and the boundary that it must keep: the client
// takes the initiative and works, and it is never part, preparation or closing piece of other guidance, training or coaching. Pure.
import { z } from 'zod';
import { employments, regimes, residences } from './entitlement-rule.ts';

const line = z.string().trim().max(500);
const lines = z.string().trim().max(2000);

export const initiators = ['client', 'employer', 'other-guidance', 'unclear'] as const;
export const otherGuidances = ['outplacement', 'vdab', 'training', 'coaching', 'therapy', 'return-to-work', 'other'] as const;
/** How it stands to other guidance: none, beside it and apart, or in a way that is not allowed. */
export const relationsToOther = ['none', 'beside', 'part', 'preparation', 'closing', 'unclear'] as const;
export const answers = ['yes', 'no', 'unclear'] as const;
export const belongings = ['yes', 'partly', 'no'] as const;
/** Where somebody could go whose question lies elsewhere. */
export const elsewheres = ['outplacement', 'job-search', 'training-place', 'start-up', 'therapy', 'legal', 'debts', 'dutch', 'return-to-work'] as const;
/** What a client hears about rights and duties before they agree to anything. */
export const rightsAndDuties = ['voluntary', 'own-question', 'confidential', 'file', 'plan', 'complaint', 'appointments', 'work-along'] as const;
export const supportNeeds = ['plain-language', 'reading-writing', 'hearing', 'seeing', 'moving', 'pace', 'interpreter', 'digital', 'other'] as const;
export const dutchLevels = ['easy', 'with-help', 'hard'] as const;

export const intakeRecord = z.strictObject({
  initiative: z.enum(initiators).nullable(),
  initiativeNote: line,
  otherGuidance: z.strictObject({
    relation: z.enum(relationsToOther).nullable(),
    kinds: z.array(z.enum(otherGuidances)).max(otherGuidances.length),
    note: line,
  }),
  active: z.enum(answers).nullable(),
  activeNote: line,
  belongs: z.enum(belongings).nullable(),
  elsewhere: z.array(z.enum(elsewheres)).max(elsewheres.length),
  belongsNote: line,
  explained: z.array(z.enum(rightsAndDuties)).max(rightsAndDuties.length),
  support: z.array(z.enum(supportNeeds)).max(supportNeeds.length),
  supportNote: lines,
  language: z.strictObject({ spoken: line, dutch: z.enum(dutchLevels).nullable(), help: z.enum(['fr', 'en']).nullable() }),
});
export type IntakeRecord = z.infer<typeof intakeRecord>;

export const emptyRecord: IntakeRecord = {
  initiative: null,
  initiativeNote: '',
  otherGuidance: { relation: null, kinds: [], note: '' },
  active: null,
  activeNote: '',
  belongs: null,
  elsewhere: [],
  belongsNote: '',
  explained: [],
  support: [],
  supportNote: '',
  language: { spoken: '', dutch: null, help: null },
};

const day = z.iso.date().refine((date) => date >= '1900');
const months = z.int().min(0).max(720);
export const situation = z.strictObject({
  employment: z.enum(employments).nullable(),
  regime: z.enum(regimes).nullable(),
  residence: z.enum(residences).nullable(),
  monthsWorked: months.nullable(),
  monthsEquated: months,
  monthsLately: z.int().min(0).max(24).nullable(),
  earlierCheques: z.array(day).max(12).nullable(),
});
export const entitlementDates = z.strictObject({ requestedOn: day, useOn: day.nullable() });

export const boundaries = ['initiative', 'other-guidance', 'not-active', 'belongs-elsewhere'] as const;
export type Boundary = (typeof boundaries)[number];

/** The boundaries that this intake crosses, or has not answered yet: while there is one, guidance does not begin. */
export function crossedBoundaries({ initiative, otherGuidance, active, belongs }: IntakeRecord): Boundary[] {
  const crossed: Boundary[] = [];
  if (initiative !== 'client') crossed.push('initiative');
  if (otherGuidance.relation !== 'none' && otherGuidance.relation !== 'beside') crossed.push('other-guidance');
  if (active !== 'yes') crossed.push('not-active');
  if (belongs !== 'yes' && belongs !== 'partly') crossed.push('belongs-elsewhere');
  return crossed;
}

/** Everything that a person wrote in it, for what may not stand there. */
export function wordsOf(record: IntakeRecord): string {
  const { initiativeNote, otherGuidance, activeNote, belongsNote, supportNote, language } = record;
  return [initiativeNote, otherGuidance.note, activeNote, belongsNote, supportNote, language.spoken].join('\n');
}

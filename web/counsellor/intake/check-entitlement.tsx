import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Situation } from '../../../server/intake/judge-entitlement.ts';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { today } from '../../ui/between/days.ts';
import { type ChangedIntake, type Intake, intakePath, intakeQuery } from '../../ui/intake/intake-query.ts';
import { employmentWords, regimeWords, residenceWords } from '../../ui/intake/word-entitlement.ts';
import type { Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { PickOne, Write } from './fields.tsx';
import { ShowJudgement } from './show-judgement.tsx';

type Draft = Omit<Situation, 'monthsWorked' | 'monthsEquated' | 'monthsLately' | 'earlierCheques'> & {
  monthsWorked: string;
  monthsEquated: string;
  monthsLately: string;
  earlier: 'never' | 'some' | null;
  earlierDates: string;
  requestedOn: string;
  useOn: string;
};
/** From then on the months of the two years before are not asked any more. */
const wholeCareerSince = '2020-01-01';
const earlierWords = { never: () => m.intake_cheques_never(), some: () => m.intake_cheques_some() };

/** A short form, and the answer by the rules of that day with every reason and its source. It decides nothing. */
export function CheckEntitlement({ trajectory, intake }: { trajectory: Trajectory; intake: Intake }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>(() => draftOf(intake));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const dates = draft.earlierDates.split(/\s+/).filter(Boolean);
  const isWrong = draft.earlier === 'some' && (dates.length === 0 || dates.some((date) => !isDay(date)));
  const [isSent, setIsSent] = useState(false);
  const checking = useMutation({
    mutationFn: () =>
      post<ChangedIntake>(intakePath(trajectory.id, '/intake/entitlement'), {
        situation: {
          employment: draft.employment,
          regime: draft.regime,
          residence: draft.residence,
          monthsWorked: numberOf(draft.monthsWorked),
          monthsEquated: numberOf(draft.monthsEquated) ?? 0,
          monthsLately: numberOf(draft.monthsLately),
          earlierCheques: draft.earlier === null ? null : draft.earlier === 'never' ? [] : dates,
        },
        dates: { requestedOn: draft.requestedOn, useOn: draft.useOn || null },
      }),
    onSuccess: (changed) => queries.setQueryData(intakeQuery(trajectory.id).queryKey, changed),
  });
  const mayCheck = intake.may.includes('intake:write');
  return (
    <section className="intake-part" id="intake-entitlement" aria-labelledby="intake-entitlement-title">
      <h3 id="intake-entitlement-title">{m.intake_entitlement_title()}</h3>
      <p className="soft">{m.intake_entitlement_what()}</p>
      {mayCheck && (
        <form
          className="intake-fields"
          onSubmit={(event) => {
            event.preventDefault();
            setIsSent(true);
            if (!isWrong) checking.mutate();
          }}
        >
          <div className="intake-two">
            <Write label={m.intake_requested_label()} type="date" required value={draft.requestedOn} onWrite={(requestedOn) => change({ requestedOn })} />
            <Write label={m.intake_use_label()} type="date" value={draft.useOn} onWrite={(useOn) => change({ useOn })} />
            <PickOne
              label={m.intake_employment_label()}
              words={employmentWords}
              none={m.intake_unknown()}
              value={draft.employment}
              onPick={(employment) => change({ employment })}
            />
            <PickOne
              label={m.intake_regime_label()}
              words={regimeWords}
              none={m.intake_unknown()}
              value={draft.regime}
              onPick={(regime) => change({ regime })}
            />
            <PickOne
              label={m.intake_residence_label()}
              words={residenceWords}
              none={m.intake_unknown()}
              value={draft.residence}
              onPick={(residence) => change({ residence })}
            />
            <Write
              label={m.intake_months_label()}
              type="number"
              min={0}
              max={720}
              hint={m.intake_months_hint()}
              value={draft.monthsWorked}
              onWrite={(monthsWorked) => change({ monthsWorked })}
            />
            {draft.requestedOn !== '' && draft.requestedOn < wholeCareerSince ? (
              <Write
                label={m.intake_lately_label()}
                type="number"
                min={0}
                max={24}
                hint={m.intake_months_hint()}
                value={draft.monthsLately}
                onWrite={(monthsLately) => change({ monthsLately })}
              />
            ) : (
              <Write
                label={m.intake_equated_label()}
                type="number"
                min={0}
                max={720}
                value={draft.monthsEquated}
                onWrite={(monthsEquated) => change({ monthsEquated })}
              />
            )}
            <PickOne
              label={m.intake_cheques_label()}
              words={earlierWords}
              none={m.intake_unknown()}
              value={draft.earlier}
              onPick={(earlier) => change({ earlier })}
            />
            {draft.earlier === 'some' && (
              <Write
                label={m.intake_cheques_dates()}
                rows={2}
                most={200}
                value={draft.earlierDates}
                wrong={isSent && isWrong ? m.intake_cheques_wrong() : undefined}
                onWrite={(earlierDates) => change({ earlierDates })}
              />
            )}
          </div>
          <RefusedNote error={checking.error} />
          <div className="row">
            <Button type="submit" className="button primary" isDisabled={checking.isPending}>
              {checking.isPending ? m.intake_checking() : m.intake_check()}
            </Button>
          </div>
        </form>
      )}
      <div role="status">{intake.look && <ShowJudgement look={intake.look} />}</div>
    </section>
  );
}

function draftOf({ look }: Intake): Draft {
  const told = look?.situation;
  return {
    employment: told?.employment ?? null,
    regime: told?.regime ?? null,
    residence: told?.residence ?? null,
    monthsWorked: told?.monthsWorked?.toString() ?? '',
    monthsEquated: told && told.monthsEquated > 0 ? String(told.monthsEquated) : '',
    monthsLately: told?.monthsLately?.toString() ?? '',
    earlier: told?.earlierCheques ? (told.earlierCheques.length > 0 ? 'some' : 'never') : null,
    earlierDates: told?.earlierCheques?.join('\n') ?? '',
    requestedOn: look?.dates.requestedOn ?? today(),
    useOn: look?.dates.useOn ?? '',
  };
}

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Math.max(0, Math.round(Number(text))));

function isDay(text: string): boolean {
  const at = new Date(`${text}T12:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

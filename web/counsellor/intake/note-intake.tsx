import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { put, Refused } from '../../ui/api.ts';
import { useGuardUnsaved } from '../../ui/guard-unsaved.tsx';
import { type ChangedIntake, type Intake, intakePath, intakeQuery } from '../../ui/intake/intake-query.ts';
import {
  answerWords,
  belongsWords,
  dutchWords,
  elsewhereWords,
  initiativeWords,
  otherWords,
  relationWords,
  rightWords,
  supportWords,
} from '../../ui/intake/word-intake.ts';
import type { Trajectory } from '../../ui/records.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { PickMany, PickOne, Write } from './fields.tsx';

const languageNames = { fr: () => 'Français', en: () => 'English' };

/** What is noted with the client: the boundary, rights and duties, language and support. What somebody else noted meanwhile is told first. */
export function NoteIntake({ trajectory, intake }: { trajectory: Trajectory; intake: Intake }) {
  const queries = useQueryClient();
  const [base, setBase] = useState({ record: intake.record, version: intake.version });
  const [draft, setDraft] = useState(intake.record);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(base.record);
  const guard = useGuardUnsaved(isChanged);
  const mayWrite = intake.may.includes('intake:write');
  const { queryKey } = intakeQuery(trajectory.id);
  const saving = useMutation({
    mutationFn: () => put<ChangedIntake>(intakePath(trajectory.id, '/intake'), { version: base.version, record: draft }),
    onSuccess: (changed) => {
      queries.setQueryData(queryKey, changed);
      setBase({ record: changed.record, version: changed.version });
      setDraft(changed.record);
    },
    onError: async () => {
      await queries.invalidateQueries({ queryKey });
      const now = queries.getQueryData<Intake>(queryKey);
      // Somebody was first: what is typed here stays, and the next save is over what is there now.
      if (now) setBase({ record: now.record, version: now.version });
    },
  });
  // What somebody else noted, while nothing is typed here, is simply shown.
  if (!isChanged && intake.version !== base.version && !saving.isPending) {
    setBase({ record: intake.record, version: intake.version });
    setDraft(intake.record);
  }
  const isStale = saving.error instanceof Refused && saving.error.code === 'stale-version';
  const change = (part: Partial<Intake['record']>) => {
    setDraft({ ...draft, ...part });
    if (!isStale) saving.reset();
  };
  const { otherGuidance, language } = draft;
  return (
    <form
      className="intake-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      {guard.question}
      <fieldset className="intake-fields" disabled={!mayWrite}>
        <section className="intake-part" id="intake-boundary" aria-labelledby="intake-boundary-title">
          <h3 id="intake-boundary-title">{m.intake_boundary_title()}</h3>
          <p className="soft">{m.intake_boundary_what()}</p>
          <div className="intake-two">
            <PickOne
              label={m.intake_initiative_label()}
              words={initiativeWords}
              none={m.intake_none_chosen()}
              value={draft.initiative}
              onPick={(initiative) => change({ initiative })}
            />
            <Write
              label={m.intake_initiative_note()}
              value={draft.initiativeNote}
              most={500}
              rows={2}
              onWrite={(initiativeNote) => change({ initiativeNote })}
            />
            <PickOne
              label={m.intake_relation_label()}
              words={relationWords}
              none={m.intake_none_chosen()}
              value={otherGuidance.relation}
              onPick={(relation) => change({ otherGuidance: { ...otherGuidance, relation } })}
            />
            <Write
              label={m.intake_other_note()}
              value={otherGuidance.note}
              most={500}
              rows={2}
              onWrite={(note) => change({ otherGuidance: { ...otherGuidance, note } })}
            />
          </div>
          {otherGuidance.relation !== null && otherGuidance.relation !== 'none' && (
            <PickMany
              legend={m.intake_other_kinds()}
              words={otherWords}
              chosen={otherGuidance.kinds}
              onPick={(kinds) => change({ otherGuidance: { ...otherGuidance, kinds } })}
            />
          )}
          <div className="intake-two">
            <PickOne
              label={m.intake_active_label()}
              words={answerWords}
              none={m.intake_none_chosen()}
              value={draft.active}
              onPick={(active) => change({ active })}
            />
            <Write label={m.intake_active_note()} value={draft.activeNote} most={500} rows={2} onWrite={(activeNote) => change({ activeNote })} />
            <PickOne
              label={m.intake_belongs_label()}
              words={belongsWords}
              none={m.intake_none_chosen()}
              value={draft.belongs}
              onPick={(belongs) => change({ belongs })}
            />
            <Write label={m.intake_active_note()} value={draft.belongsNote} most={500} rows={2} onWrite={(belongsNote) => change({ belongsNote })} />
          </div>
          {draft.belongs !== null && draft.belongs !== 'yes' && (
            <>
              <PickMany legend={m.intake_elsewhere_label()} words={elsewhereWords} chosen={draft.elsewhere} onPick={(elsewhere) => change({ elsewhere })} />
              <p>
                <Link to="/counsellor/clients/$trajectoryId/referrals" params={{ trajectoryId: trajectory.id }}>
                  {m.intake_to_directory()}
                </Link>
              </p>
            </>
          )}
        </section>
        <section className="intake-part" id="intake-rights" aria-labelledby="intake-rights-title">
          <h3 id="intake-rights-title">{m.intake_rights_title()}</h3>
          <PickMany legend={m.intake_rights_what()} words={rightWords} chosen={draft.explained} onPick={(explained) => change({ explained })} />
        </section>
        <section className="intake-part" id="intake-support" aria-labelledby="intake-support-title">
          <h3 id="intake-support-title">{m.intake_support_title()}</h3>
          <div className="intake-two">
            <Write label={m.intake_spoken()} value={language.spoken} most={500} onWrite={(spoken) => change({ language: { ...language, spoken } })} />
            <PickOne
              label={m.intake_dutch_label()}
              words={dutchWords}
              none={m.intake_none_chosen()}
              value={language.dutch}
              hint={m.intake_dutch_hint()}
              onPick={(dutch) => change({ language: { ...language, dutch } })}
            />
            <PickOne
              label={m.intake_help_label()}
              words={languageNames}
              none={m.intake_help_none()}
              value={language.help}
              onPick={(help) => change({ language: { ...language, help } })}
            />
          </div>
          <PickMany legend={m.intake_support_label()} words={supportWords} chosen={draft.support} onPick={(support) => change({ support })} />
          <Write label={m.intake_support_note()} value={draft.supportNote} most={2000} rows={3} onWrite={(supportNote) => change({ supportNote })} />
        </section>
      </fieldset>
      {isStale ? (
        <div className="note warn stack" role="alert">
          <p>{m.intake_stale()}</p>
          <Button
            className="button small"
            onPress={() => {
              setDraft(base.record);
              saving.reset();
            }}
          >
            {m.intake_take_theirs()}
          </Button>
        </div>
      ) : (
        <RefusedNote error={saving.error} />
      )}
      {mayWrite && (
        <div className="row">
          <Button type="submit" className="button primary" isDisabled={!isChanged || saving.isPending}>
            {saving.isPending ? m.staff_saving() : isStale ? m.intake_save_mine() : m.intake_save()}
          </Button>
          <p role="status" className="soft small">
            {saving.isSuccess && !isChanged ? m.intake_saved() : ''}
          </p>
        </div>
      )}
    </form>
  );
}

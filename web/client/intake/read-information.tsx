import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { m } from '../../paraglide/messages.js';
import { getLocale } from '../../paraglide/runtime.js';
import { post } from '../../ui/api.ts';
import { type ChangedIntake, type Intake, intakePath, intakeQuery } from '../../ui/intake/intake-query.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';

/** What Koers is, who reads, what happens when there are worries, what one may: read, agreed to, and taken back whenever they want. */
export function ReadInformation({ trajectoryId, intake, name }: { trajectoryId: string; intake: Intake; name: string }) {
  const queries = useQueryClient();
  const [isStopping, setIsStopping] = useState(false);
  const asked = useRef<HTMLDivElement>(null);
  const { consent, information, may } = intake;
  const settled = async (changed: ChangedIntake) => {
    queries.setQueryData(intakeQuery(trajectoryId).queryKey, changed);
    setIsStopping(false);
    await queries.invalidateQueries({ queryKey: ['trajectories'] });
  };
  const agree = useMutation({
    mutationFn: () => post<ChangedIntake>(intakePath(trajectoryId, '/information/agree'), { edition: information.edition, language: getLocale() }),
    onSuccess: settled,
    // A newer text, most likely: it comes with the next read.
    onError: () => queries.invalidateQueries({ queryKey: ['intake', trajectoryId] }),
  });
  const withdraw = useMutation({ mutationFn: () => post<ChangedIntake>(intakePath(trajectoryId, '/information/withdraw')), onSuccess: settled });
  useEffect(() => {
    if (isStopping) asked.current?.focus();
  }, [isStopping]);
  const isOlder = consent?.holds === true && consent.edition !== information.edition;
  return (
    <section aria-labelledby="information">
      <h2 id="information">{m.intake_information_title()}</h2>
      {isOlder && <p className="note warn">{m.start_newer()}</p>}
      <div className="information-parts">
        {information.parts.map(({ heading, lines }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <RefusedNote error={agree.error ?? withdraw.error} />
      <p role="status" className="soft">
        {consent?.holds && !isOlder ? m.start_agreed({ when: longDate(consent.givenAt) }) : ''}
      </p>
      {consent && !consent.holds && consent.withdrawnAt && <p className="note">{m.start_stopped({ name })}</p>}
      {may.includes('consent:give') && (
        <div className="stack">
          <div className="row">
            <button type="button" className="button primary" disabled={agree.isPending} onClick={() => agree.mutate()}>
              {m.start_agree()}
            </button>
          </div>
          <p className="soft small">{m.start_agree_or_not()}</p>
        </div>
      )}
      {may.includes('consent:withdraw') &&
        (isStopping ? (
          <div className="note warn stack" ref={asked} tabIndex={-1}>
            <p>{m.start_withdraw_sure({ name })}</p>
            <div className="row">
              <button type="button" className="button" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
                {m.start_withdraw_yes()}
              </button>
              <button type="button" className="button quiet" onClick={() => setIsStopping(false)}>
                {m.start_withdraw_no()}
              </button>
            </div>
          </div>
        ) : (
          <p>
            <button type="button" className="button quiet small" onClick={() => setIsStopping(true)}>
              {m.start_withdraw()}
            </button>
          </p>
        ))}
    </section>
  );
}

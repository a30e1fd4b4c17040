// One conversation to judge. First one's own scores, blind; once they count, the machine and a second rater beside them.
import '../supervisor.css';
import './audits.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { SwitchView } from '../../ui/switch-view.tsx';
import { type Pointed, ReadTranscript } from '../../ui/transcript/read-transcript.tsx';
import { wordVoice } from '../../ui/transcript/word-move.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { wordStage } from '../../ui/word-stage.ts';
import { SeeReactions } from '../see-reactions.tsx';
import { Reasons } from '../show-reasons.tsx';
import { wordWhen } from '../word-when.ts';
import { type Audit, auditQuery, isVoid, useClaim } from './audit-queries.ts';
import { CompareScores } from './compare-scores.tsx';
import { GiveScores } from './give-scores.tsx';
import { RevealName } from './reveal-name.tsx';
import { wordAuditRefusal } from './word-audit.ts';

export function JudgeConversation() {
  const { auditId } = useParams({ from: '/supervisor/audits/$auditId' });
  const { data, error } = useQuery(auditQuery(auditId));
  return (
    <div className="page rescore judging">
      <Link to="/supervisor" className="way-back">
        <Icon name="back" />
        {m.audit_today_title()}
      </Link>
      {!data && <RefusedNote error={error} />}
      {!data && !error && <Waiting />}
      {data &&
        (isVoid(data) ? (
          <>
            <div role="status" className="stack">
              <h1>{m.audit_void_title()}</h1>
              <p>{m.audit_void_text()}</p>
            </div>
            <NextConversation />
          </>
        ) : (
          <Judge key={data.id} audit={data} />
        ))}
    </div>
  );
}

function Judge({ audit }: { audit: Audit }) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [view, setView] = useState<'transcript' | 'scores'>('transcript');
  const point = (next: Pointed) => {
    setPointed({ ...next });
    setView('transcript');
  };
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{m.supervisor_conversation_of({ when: wordWhen(audit) })}</h1>
          <p className="row">
            <Reasons reasons={audit.reasons} />
            <span className="soft small">
              {wordStage(audit.stage)}, {audit.voices.map(wordVoice).join(', ')}
              {audit.raters === 2 && `, ${m.audit_by_two()}`}
            </span>
          </p>
        </div>
        <RevealName conversationId={audit.conversationId} />
      </header>
      <div className="only-phone view-choice">
        <SwitchView
          label={m.audit_view_label()}
          options={[
            { id: 'transcript', text: m.supervisor_transcript() },
            { id: 'scores', text: m.audit_scores() },
          ]}
          chosen={view}
          onChoose={setView}
        />
      </div>
      <div className="rescore-columns" data-view={view}>
        <section className="rescore-transcript" aria-label={m.supervisor_transcript()}>
          <h2>{m.supervisor_transcript()}</h2>
          <p className="soft small">{audit.names ? m.audit_names_shown() : m.supervisor_names_hidden()}</p>
          <SeeReactions signals={audit.signals} />
          <ReadTranscript
            messages={audit.messages}
            signals={audit.signals}
            clientName={audit.names?.client ?? m.supervisor_client()}
            counsellorName={audit.names?.counsellor ?? m.supervisor_counsellor()}
            pointed={pointed}
            afterPointed={
              <button type="button" className="only-phone as-link small" onClick={() => setView('scores')}>
                {m.supervisor_back_to_scores()}
              </button>
            }
          />
          {audit.goesOn && <p className="note">{m.audit_goes_on()}</p>}
        </section>
        <section className="scores" id="scores" aria-label={m.audit_scores()} tabIndex={-1}>
          <ScoresOf audit={audit} onPoint={point} />
        </section>
      </div>
    </>
  );
}

function ScoresOf({ audit, onPoint }: { audit: Audit; onPoint: (pointed: Pointed) => void }) {
  if (audit.compared) return <CompareScores audit={audit} compared={audit.compared} onPoint={onPoint} />;
  if (audit.may.includes('audit:rate')) return <GiveScores audit={audit} />;
  return <NotMine audit={audit} />;
}

/** Open to read; somebody else is at it, or nobody is. */
function NotMine({ audit }: { audit: Audit }) {
  const claim = useClaim();
  return (
    <div className="card stack">
      <h2>{m.audit_scores()}</h2>
      <p>{audit.may.includes('audit:claim') ? m.audit_free_to_judge() : m.audit_refused_taken()}</p>
      {audit.may.includes('audit:claim') ? (
        <Button className="button primary" isDisabled={claim.isPending} onPress={() => claim.mutate({ id: audit.id })}>
          {m.audit_judge_this()}
        </Button>
      ) : (
        <NextConversation />
      )}
      {claim.error && (
        <p className="note warn" role="alert">
          {wordAuditRefusal(claim.error)}
        </p>
      )}
    </div>
  );
}

/** On to the next conversation, without a detour; back to today's list when nothing waits. */
export function NextConversation() {
  const claim = useClaim();
  const navigate = useNavigate();
  return (
    <div className="row">
      <Button
        className="button primary"
        isDisabled={claim.isPending}
        onPress={() =>
          claim.mutate(
            {},
            {
              onSuccess: (claimed) =>
                void (claimed ? navigate({ to: '/supervisor/audits/$auditId', params: { auditId: claimed.id } }) : navigate({ to: '/supervisor' })),
            },
          )
        }
      >
        {m.audit_next()}
      </Button>
      {claim.error && (
        <p className="note warn" role="alert">
          {wordAuditRefusal(claim.error)}
        </p>
      )}
    </div>
  );
}

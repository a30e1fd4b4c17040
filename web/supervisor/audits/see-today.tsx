import '../supervisor.css';
import './audits.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { NothingHere } from '../../ui/nothing-here.tsx';
import { CountReferrals } from '../../ui/referral/count-referrals.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { ComplaintsToday } from '../complaints/complaints-today.tsx';
import { ListConversations } from '../list-conversations.tsx';
import { SeeSatisfaction } from '../see-satisfaction.tsx';
import { wordWhen } from '../word-when.ts';
import { type Today, todayQuery, useClaim } from './audit-queries.ts';
import { wordAuditRefusal, wordWaiting } from './word-audit.ts';

/** What to look at today and why, one button that gives the next conversation, and how far everybody is. */
export function SeeToday() {
  const { data, error } = useQuery(todayQuery);
  return (
    <div className="page stack wide-stack">
      <header className="page-head">
        <div>
          <h1>{m.audit_today_title()}</h1>
          <p className="soft">{m.supervisor_what()}</p>
        </div>
        <Link to="/supervisor/draws" className="button small quiet">
          {m.audit_draws_link()}
        </Link>
      </header>
      <RefusedNote error={error} />
      {!data && !error && <Waiting />}
      {data && (
        <div className="today">
          <div className="today-main stack">
            <LookAt today={data} />
            <ComplaintsToday />
          </div>
          <Progress today={data} />
        </div>
      )}
      {data && <ListConversations />}
      <CountReferrals />
      <SeeSatisfaction />
    </div>
  );
}

function LookAt({ today }: { today: Today }) {
  const id = useId();
  const navigate = useNavigate();
  const claim = useClaim();
  const total = today.waiting.reduce((sum, { waiting }) => sum + waiting, 0);
  const hasWork = today.holds !== null || total > 0;
  const next = () =>
    claim.mutate(
      {},
      {
        onSuccess: (claimed) => {
          if (claimed) void navigate({ to: '/supervisor/audits/$auditId', params: { auditId: claimed.id } });
        },
      },
    );
  return (
    <section className="stack" aria-labelledby={`${id}-look`}>
      <h2 id={`${id}-look`} className={hasWork ? '' : 'hidden-but-read'}>
        {m.audit_waiting_title({ count: total })}
      </h2>
      {total > 0 && (
        <ul className="plain-list waiting-reasons">
          {today.waiting.map(({ reason, waiting }) => (
            <li key={reason} data-reason={reason}>
              <span className="numbers">{waiting}</span> <span>{wordWaiting(reason)}</span>
            </li>
          ))}
        </ul>
      )}
      {!hasWork && (
        <NothingHere title={m.audit_nothing_waits()}>
          <p>{m.audit_nothing_waits_next()}</p>
        </NothingHere>
      )}
      {hasWork && (
        <div className="row">
          <Button className="button primary" isDisabled={claim.isPending} onPress={next}>
            {today.holds ? m.audit_go_on() : m.audit_next()}
          </Button>
          {today.holds && <span className="soft small">{m.audit_holds_one()}</span>}
        </div>
      )}
      {claim.isSuccess && !claim.data && <p role="status">{m.audit_gone_meanwhile()}</p>}
      {claim.error && (
        <p className="note warn" role="alert">
          {wordAuditRefusal(claim.error)}
        </p>
      )}
      {today.others + today.secondPerson > 0 && (
        <p className="soft small">
          {today.others > 0 && m.audit_others({ count: today.others })} {today.secondPerson > 0 && m.audit_second_person({ count: today.secondPerson })}
        </p>
      )}
      {today.toSettle.length > 0 && (
        <section className="stack" aria-labelledby={`${id}-settle`}>
          <h2 id={`${id}-settle`}>{m.audit_to_settle_title({ count: today.toSettle.length })}</h2>
          <p className="soft small">{m.audit_to_settle_what()}</p>
          <AuditLinks audits={today.toSettle} />
        </section>
      )}
    </section>
  );
}

function Progress({ today }: { today: Today }) {
  const id = useId();
  const mine = today.progress.find(({ personId }) => personId === today.me);
  return (
    <aside className="today-beside stack" aria-labelledby={`${id}-done`}>
      <h2 id={`${id}-done`}>{m.audit_progress_title()}</h2>
      <p>{m.audit_progress_mine({ today: mine?.today ?? 0, week: mine?.week ?? 0 })}</p>
      {today.progress.length > 1 && (
        <table className="progress">
          <caption className="hidden-but-read">{m.audit_progress_title()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.audit_progress_who()}</th>
              <th scope="col">{m.audit_progress_today()}</th>
              <th scope="col">{m.audit_progress_week()}</th>
            </tr>
          </thead>
          <tbody>
            {today.progress.map(({ personId, name, today: done, week }) => (
              <tr key={personId}>
                <th scope="row">{name}</th>
                <td className="numbers">{done}</td>
                <td className="numbers">{week}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {today.finished.length > 0 && (
        <>
          <h3>{m.audit_finished_title()}</h3>
          <AuditLinks audits={today.finished} />
        </>
      )}
    </aside>
  );
}

function AuditLinks({ audits }: { audits: Today['finished'] }) {
  return (
    <ul className="plain-list audit-links">
      {audits.map(({ id, startedAt, status }) => (
        <li key={id}>
          <Link to="/supervisor/audits/$auditId" params={{ auditId: id }}>
            {m.supervisor_conversation_of({ when: wordWhen({ startedAt }) })}
          </Link>
          {status === 'settled' && <span className="soft small"> {m.audit_settled()}</span>}
        </li>
      ))}
    </ul>
  );
}

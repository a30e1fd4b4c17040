import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import type { Trajectory } from '../../ui/records.ts';
import { PartnerFacts } from '../../ui/referral/partner-facts.tsx';
import { type Referral, useReferralDeed } from '../../ui/referral/referral-queries.ts';
import { wordKind, wordRating, wordStatus, wordTargets, wordWait } from '../../ui/referral/word-referral.ts';
import { longDate } from '../../ui/time.ts';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { DiscussReferral } from './discuss-referral.tsx';
import { EndReferral } from './end-referral.tsx';
import { SeeSteps } from './see-steps.tsx';
import { MakeLink } from './make-link.tsx';
import { WriteExtract } from './write-extract.tsx';

/** One referral: where it stands, the next step as one button, and everything that was agreed. */
export function SeeReferral({ referral, trajectory }: { referral: Referral; trajectory: Trajectory }) {
  const name = trajectory.clientName ?? m.client_hidden();
  const [isDiscussing, setIsDiscussing] = useState(referral.status === 'prepared');
  const waits = referral.staff?.waits ?? [];
  const may = (word: string) => referral.may.includes(word);
  return (
    <article className="see-referral stack" aria-label={wordKind(referral.staff?.kind)}>
      <header className="row spread">
        <h2>{wordKind(referral.staff?.kind)}</h2>
        <span className="tag accent">{wordStatus(referral.status)}</span>
      </header>
      <SeeSteps referral={referral} />
      {waits.map((wait) => (
        <p key={wait.reason} className="note warn">
          {wordWait(wait)}
        </p>
      ))}
      {referral.status !== 'prepared' && <NextStep referral={referral} name={name} />}
      {isDiscussing && may('referral:discuss') ? (
        <DiscussReferral referral={referral} trajectory={trajectory} onDone={() => setIsDiscussing(false)} />
      ) : (
        <SeeProposal referral={referral} onChange={may('referral:discuss') ? () => setIsDiscussing(true) : null} />
      )}
      {/* The next step of a new one is the form itself; closing it stands below. */}
      {referral.status === 'prepared' && <NextStep referral={referral} name={name} />}
      {referral.status !== 'prepared' && <WriteExtract referral={referral} trajectory={trajectory} name={name} />}
      {referral.extract !== null && <MakeLink referral={referral} name={name} />}
      {referral.rating && (
        <section className="stack">
          <h3>{m.referral_outcome_of({ name })}</h3>
          <p>
            <strong>{wordRating(referral.rating)}</strong>
          </p>
          {referral.outcome && (
            <blockquote className="said-words" dir="auto">
              {referral.outcome}
            </blockquote>
          )}
        </section>
      )}
    </article>
  );
}

type Step = { word: string; deed: string; text: () => string; what: (name: string) => string };
// One of them is next; the first that may be done.
const steps: readonly Step[] = [
  { word: 'referral:show', deed: 'show', text: () => m.referral_do_show(), what: (name) => m.referral_do_show_what({ name }) },
  { word: 'referral:contact', deed: 'contact', text: () => m.referral_do_contact(), what: (name) => m.referral_do_contact_what({ name }) },
  { word: 'referral:start', deed: 'start', text: () => m.referral_do_start(), what: (name) => m.referral_do_start_what({ name }) },
  { word: 'referral:ask-outcome', deed: 'ask-outcome', text: () => m.referral_do_ask(), what: (name) => m.referral_do_ask_what({ name }) },
];

function NextStep({ referral, name }: { referral: Referral; name: string }) {
  const deed = useReferralDeed(referral.id);
  const [isEnding, setIsEnding] = useState(false);
  const next = steps.find(({ word }) => referral.may.includes(word));
  const isLast = !next && referral.may.includes('referral:end') && referral.status !== 'prepared';
  // What is asked of the client comes first; the counsellor waits.
  const waitsForClient = referral.status === 'discussed' && referral.staff?.shownAt;
  return (
    <div className="next-step stack">
      {waitsForClient && <p className="soft">{m.referral_client_decides({ name })}</p>}
      {referral.status === 'consented' && !next && <p className="soft">{m.referral_needs_approval({ name })}</p>}
      {referral.status === 'outcome-asked' && <p className="soft">{m.referral_client_tells({ name })}</p>}
      {next && <p className="soft">{next.what(name)}</p>}
      <div className="row">
        {next && (
          <Button className="button primary" isDisabled={deed.isPending} onPress={() => deed.mutate({ deed: next.deed })}>
            {next.text()}
          </Button>
        )}
        {next?.word === 'referral:start' && referral.may.includes('referral:ask-outcome') && (
          <Button className="button" isDisabled={deed.isPending} onPress={() => deed.mutate({ deed: 'ask-outcome' })}>
            {m.referral_do_ask()}
          </Button>
        )}
        {referral.may.includes('referral:end') && (
          <Button
            className={isLast && !waitsForClient && referral.status === 'outcome-told' ? 'button primary' : 'button quiet'}
            onPress={() => setIsEnding(true)}
          >
            {m.referral_do_end()}
          </Button>
        )}
      </div>
      <RefusedNote error={deed.error} />
      {isEnding && <EndReferral referral={referral} name={name} onClose={() => setIsEnding(false)} />}
    </div>
  );
}

function SeeProposal({ referral, onChange }: { referral: Referral; onChange: (() => void) | null }) {
  const said: [string, string | null][] = [
    [m.referral_field_reason(), referral.reason],
    [m.referral_field_choice(), referral.choice],
    [m.referral_field_usefulness(), referral.usefulness],
    [m.referral_field_added_value(), referral.addedValue],
    [m.referral_field_impact(), referral.impact],
  ];
  const shown = referral.targets.filter(({ id }) => referral.agreedTarget === null || id === referral.agreedTarget);
  return (
    <section className="stack">
      <div className="row spread">
        <h3>{m.referral_proposal()}</h3>
        {onChange && (
          <Button className="button small" onPress={onChange}>
            {referral.status === 'prepared' ? m.referral_discuss() : m.referral_change()}
          </Button>
        )}
      </div>
      <dl className="said-fields">
        {said.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ),
        )}
        {referral.targets.length > 0 && (
          <div>
            <dt>{m.referral_to()}</dt>
            <dd>{wordTargets(referral)}</dd>
          </div>
        )}
        {referral.contactBy && (
          <div>
            <dt>{m.referral_contact_by()}</dt>
            <dd>{referral.contactBy === 'client' ? m.referral_contact_client() : m.referral_contact_counsellor()}</dd>
          </div>
        )}
        {referral.agreedAt && (
          <div>
            <dt>{m.referral_agreed()}</dt>
            <dd>{longDate(referral.agreedAt)}</dd>
          </div>
        )}
        {referral.contactedAt && (
          <div>
            <dt>{m.referral_contacted()}</dt>
            <dd>{longDate(referral.contactedAt)}</dd>
          </div>
        )}
      </dl>
      {shown.map(
        ({ id, name, partner }) =>
          partner && (
            <details key={id} className="partner-more" open={shown.length === 1}>
              <summary>{name}</summary>
              <PartnerFacts partner={partner} />
            </details>
          ),
      )}
      {referral.may.includes('referral:share') && (
        <Link
          className="button"
          to="/counsellor/clients/$trajectoryId/referrals/$referralId/print"
          params={{ trajectoryId: referral.trajectoryId, referralId: referral.id }}
        >
          {m.referral_print()}
        </Link>
      )}
    </section>
  );
}

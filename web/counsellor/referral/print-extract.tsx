import './referral.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { Icon } from '../../ui/icons.tsx';
import { type Referral, trajectoryReferralsQuery, useReferralDeed } from '../../ui/referral/referral-queries.ts';
import { wordTargets } from '../../ui/referral/word-referral.ts';
import { useMe } from '../../ui/signed-in.ts';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useOpenTrajectory } from '../open-client-file.tsx';

/** The approved text on a page of its own. The server gives it to print or copy, and writes in the trail that it did. */
export function PrintExtract() {
  const { trajectory } = useOpenTrajectory();
  const { referralId } = useParams({ from: '/counsellor/clients/$trajectoryId/referrals/$referralId/print' });
  const { data, error } = useQuery({ ...trajectoryReferralsQuery(trajectory?.id ?? ''), enabled: trajectory !== undefined });
  const referral = data?.find(({ id }) => id === referralId);
  if (!trajectory || !data) return error ? <RefusedNote error={error} /> : <Waiting />;
  return (
    <div className="print-extract stack">
      <Link to="/counsellor/clients/$trajectoryId/referrals/$referralId" params={{ trajectoryId: trajectory.id, referralId }} className="way-back">
        <Icon name="back" />
        {m.referral_back()}
      </Link>
      {referral?.may.includes('referral:share') ? (
        <Sheet referral={referral} clientName={trajectory.clientName ?? m.client_hidden()} />
      ) : (
        <p className="note warn">{m.referral_not_shareable()}</p>
      )}
    </div>
  );
}

function Sheet({ referral, clientName }: { referral: Referral; clientName: string }) {
  const me = useMe();
  const deed = useReferralDeed(referral.id);
  const [isCopied, setIsCopied] = useState(false);
  // Asked each time: the client may have taken the approval back since this page was opened.
  const share = (then: (text: string) => void) =>
    deed.mutate({ deed: 'extract/share', body: { extractVersion: referral.extractVersion } }, { onSuccess: ({ extract }) => then(extract ?? '') });
  return (
    <>
      <div className="row no-print">
        <Button className="button primary" isDisabled={deed.isPending} onPress={() => share(() => window.print())}>
          {m.referral_print_now()}
        </Button>
        <Button
          className="button"
          isDisabled={deed.isPending}
          onPress={() => share((text) => void navigator.clipboard.writeText(text).then(() => setIsCopied(true)))}
        >
          {isCopied ? m.referral_copied() : m.referral_copy()}
        </Button>
      </div>
      <RefusedNote error={deed.error} />
      <article className="sheet card stack">
        <h2>{m.referral_sheet_title({ name: clientName })}</h2>
        <dl className="said-fields">
          <div>
            <dt>{m.referral_sheet_for()}</dt>
            <dd>{wordTargets(referral)}</dd>
          </div>
          <div>
            <dt>{m.referral_sheet_from()}</dt>
            <dd>
              {me.name}
              {me.organisationName && `, ${me.organisationName}`}
            </dd>
          </div>
        </dl>
        <p className="sheet-text" dir="auto">
          {referral.extract}
        </p>
        {referral.extractApprovedAt && (
          <p className="soft small">{m.referral_sheet_approved({ name: clientName, date: longDate(referral.extractApprovedAt) })}</p>
        )}
      </article>
    </>
  );
}

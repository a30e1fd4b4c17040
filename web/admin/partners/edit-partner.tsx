import './partners.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { m } from '../../paraglide/messages.js';
import { post } from '../../ui/api.ts';
import { Icon } from '../../ui/icons.tsx';
import { longDate } from '../../ui/time.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { RefusedNote } from '../../ui/went-wrong.tsx';
import { useCheck } from './keep-partners.tsx';
import { type KeptPartner, partnerQuery } from './partner-queries.ts';
import { PartnerForm } from './partner-form.tsx';
import { wordPartnerProblem } from './word-partner-problem.ts';

/** One partner to keep, or a new one. */
export function EditPartner() {
  const { partnerId } = useParams({ from: '/admin/partners/$partnerId' });
  const isNew = partnerId === 'new';
  const { data, error } = useQuery({ ...partnerQuery(partnerId), enabled: !isNew });
  const navigate = useNavigate();
  return (
    <div className="page edit-partner">
      <header className="page-head">
        <div>
          <Link to="/admin/partners" className="way-back">
            <Icon name="back" />
            {m.partners_title()}
          </Link>
          <h1>{isNew ? m.partners_add() : (data?.name ?? '')}</h1>
        </div>
        {data && <KeepDeeds partner={data} />}
      </header>
      <RefusedNote error={error} />
      {!isNew && !data && !error && <Waiting />}
      {data?.archived && <p className="note">{m.partners_is_archived()}</p>}
      {data?.emergency && <p className="note warn">{m.partners_emergency()}</p>}
      {data?.newer && <ChooseNewer partner={data} newer={data.newer} />}
      {data && !data.newer && data.verified && /niet nagekeken/i.test(data.about) && <p className="note warn">{m.partners_says_unchecked()}</p>}
      {(isNew || data) && (
        // A partner that changed elsewhere is another form: what was typed over the old one is not saved over the new.
        <PartnerForm
          key={data?.version ?? 'new'}
          partner={data ?? null}
          onSaved={(id) => {
            if (isNew) void navigate({ to: '/admin/partners/$partnerId', params: { partnerId: id } });
          }}
        />
      )}
    </div>
  );
}

function KeepDeeds({ partner }: { partner: KeptPartner }) {
  const queries = useQueryClient();
  const check = useCheck(partner.id);
  const archive = useMutation({
    mutationFn: () => post(`/api/partners/${partner.id}/archive`, { archived: !partner.archived }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['partners'] }),
  });
  return (
    <div className="stack">
      <div className="row">
        <span className={partner.stale ? 'small kept-stale' : 'soft small'}>{m.partner_checked({ date: longDate(partner.checkedAt) })}</span>
        <Button className="button" isDisabled={check.isPending} onPress={() => check.mutate()}>
          <Icon name="check" />
          {m.partners_check()}
        </Button>
        {!partner.emergency && (
          <Button className="button quiet" isDisabled={archive.isPending} onPress={() => archive.mutate()}>
            {partner.archived ? m.partners_restore() : m.partners_archive()}
          </Button>
        )}
      </div>
      <RefusedNote error={check.error} />
      {archive.error && (
        <p className="note warn" role="alert">
          {wordPartnerProblem(archive.error)}
        </p>
      )}
    </div>
  );
}

function ChooseNewer({ partner, newer }: { partner: KeptPartner; newer: NonNullable<KeptPartner['newer']> }) {
  const queries = useQueryClient();
  const choosing = useMutation({
    mutationFn: (choice: 'take' | 'keep-own') => post(`/api/partners/${partner.id}/newer`, { choice }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['partners'] }),
  });
  return (
    <section className="note warn stack">
      <h2>{m.partners_newer_title()}</h2>
      <p>{m.partners_newer_what({ date: longDate(newer.checkedAt) })}</p>
      {newer.number && newer.number !== partner.number && <p>{m.partners_newer_number({ number: newer.number })}</p>}
      <details>
        <summary>{m.partners_newer_read()}</summary>
        <p className="newer-text">{newer.body}</p>
      </details>
      <div className="row">
        <Button className="button" isDisabled={choosing.isPending} onPress={() => choosing.mutate('keep-own')}>
          {m.partners_keep_own()}
        </Button>
        <Button className="button" isDisabled={choosing.isPending} onPress={() => choosing.mutate('take')}>
          {m.partners_take_newer()}
        </Button>
      </div>
      <RefusedNote error={choosing.error} />
    </section>
  );
}

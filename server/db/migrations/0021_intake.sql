-- Before guidance begins: what is noted at intake, what the client read and agreed to, the contract of client and counsellor, and the
-- vouchers that pay for it. No national number has a place here.

-- What the counsellor notes at intake, and the decision that a person takes: a rule never begins or refuses guidance.
create table intake (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  -- Sealed: it says something of a client.
  record text not null,
  -- The last look at the right to a voucher: what was told, by which rules, with which answer. Sealed; it does not touch the version.
  entitlement text,
  decision text check (decision in ('starts', 'does-not-start')),
  -- Why, in the counsellor's words. Sealed.
  decision_note text,
  decided_by uuid,
  decided_at timestamptz,
  -- Goes up with every write of the record: who looked at an older one is told so.
  version integer not null default 1,
  updated_by uuid not null,
  updated_at timestamptz not null default now(),
  primary key (organisation_id, trajectory_id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  check (decision is not null or decision_note is null)
);

-- That the client read what Koers is and agreed, on their own screen; and when they took that back. One holds at a time.
create table information_consent (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  -- Which text they read, and in which language.
  edition text not null,
  language text not null check (language in ('nl', 'fr', 'en')),
  given_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create unique index information_consent_holds on information_consent (organisation_id, trajectory_id) where withdrawn_at is null;
create index information_consent_trajectory on information_consent (organisation_id, trajectory_id, given_at);

-- The agreement of client and counsellor. A change is a new version; what was accepted stays as it was.
create table contract (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  version integer not null check (version > 0),
  -- What was agreed, and the whole text of it per language, as it was read. Both sealed.
  terms text not null,
  texts text not null,
  -- Which template the text was made from.
  edition text not null,
  status text not null default 'proposed' check (status in ('proposed', 'accepted', 'declined', 'withdrawn', 'replaced')),
  -- Who proposes has agreed to it.
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  decided_at timestamptz,
  -- What the client wants changed. Sealed.
  reason text,
  primary key (organisation_id, id),
  unique (organisation_id, trajectory_id, version),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check ((status = 'proposed') = (decided_at is null))
);
create unique index contract_stands_once on contract (organisation_id, trajectory_id) where status in ('proposed', 'accepted');

-- What pays for the guidance: a cheque, a credit, or the client. The rule of the day it was asked for is tied to it.
create table voucher (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  kind text not null check (kind in ('cheque', 'credit', 'own')),
  minutes integer not null check (minutes between 1 and 6000),
  -- Of those, what was used before this guidance.
  used_before_minutes integer not null default 0 check (used_before_minutes between 0 and 6000),
  requested_on date not null,
  valid_until date,
  -- As they stand on the cheque. Both sealed.
  number text,
  customer_number text,
  -- The file of knowledge/rules that held on `requested_on`; null where none did, or more than one.
  rule_id text,
  entered_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check (used_before_minutes <= minutes)
);
create index voucher_trajectory on voucher (organisation_id, trajectory_id, requested_on);

do $$
declare name text;
begin
  foreach name in array array['intake', 'information_consent', 'contract', 'voucher'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    -- Client, counsellor and stand-in read all of it; a supervisor and an administrator none.
    execute format('create policy read_own on %I for select to koers_person using (
      organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))', name);
  end loop;
end $$;

grant select, insert, update on intake to koers_person;
create policy note_guided on intake for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and updated_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
create policy change_guided on intake for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and updated_by = koers_person_id());
-- A decision is taken in one's own name.
create function refuse_intake_decision() returns trigger language plpgsql as $$
begin
  if koers_role() <> 'counsellor' then return new; end if;
  if new.decision is not null and new.decided_by <> koers_person_id()
    and (tg_op = 'INSERT' or (new.decision, new.decided_by, new.decided_at) is distinct from (old.decision, old.decided_by, old.decided_at)) then
    raise exception 'who decides does so in their own name' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger intake_is_decided_by_a_person before insert or update on intake for each row execute function refuse_intake_decision();

-- Only the client agrees, now, and takes it back.
grant select on information_consent to koers_person;
grant insert (organisation_id, trajectory_id, edition, language) on information_consent to koers_person;
grant update (withdrawn_at) on information_consent to koers_person;
create policy give_own on information_consent for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy withdraw_own on information_consent for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'client' and withdrawn_at is null and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation());

-- The counsellor proposes and withdraws, in their own name; only the client accepts or asks for a change. A text never changes.
grant select, insert on contract to koers_person;
grant update (status, decided_at, reason) on contract to koers_person;
create policy propose_guided on contract for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and proposed_by = koers_person_id() and status = 'proposed' and reason is null
  and koers_takes_part(organisation_id, trajectory_id));
create policy decide_own on contract for update to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create function refuse_contract_change() returns trigger language plpgsql as $$
begin
  if koers_role() = 'counsellor' and (new.status not in ('withdrawn', 'replaced') or new.reason is distinct from old.reason) then
    raise exception 'only the client accepts a contract' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'client' and (old.status <> 'proposed' or new.status not in ('accepted', 'declined')) then
    raise exception 'a client decides about what is proposed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger contract_keeps_its_hands before update on contract for each row execute function refuse_contract_change();

grant select, insert, delete on voucher to koers_person;
grant update (kind, minutes, used_before_minutes, requested_on, valid_until, number, customer_number, rule_id) on voucher to koers_person;
create policy enter_guided on voucher for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and entered_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
create policy correct_guided on voucher for update to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id));
create policy take_out_guided on voucher for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id));

-- What is left of it is counted by triggers (0022), in the transaction and the role of whoever changes it.
grant update (hours_left_minutes) on trajectory to koers_person;

-- One more place where a client writes. Several migrations add one; each keeps what the others added.
create function koers_widen_written_in(place text) returns void language plpgsql as $$
declare
  name text;
  known text;
begin
  foreach name in array array['signal', 'attention', 'unscreened_text'] loop
    select string_agg(distinct quote_literal(quoted.word[1]), ', ') into known
      from pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') as quoted(word)
      where c.conname = name || '_written_in_check' and c.conrelid = name::regclass;
    execute format('alter table %I drop constraint %I', name, name || '_written_in_check');
    execute format('alter table %I add constraint %I check (written_in in (%s, %L))', name, name || '_written_in_check', known, place);
  end loop;
end $$;
select koers_widen_written_in('contract');

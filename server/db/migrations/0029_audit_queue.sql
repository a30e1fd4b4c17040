-- The queue of people who judge conversations: a weekly draw that can be repeated, one audit per conversation up to a number, seats that
-- one person holds for a while, scores that nobody else sees until they are whole, what was settled, and who saw a name and why.

-- Why a supervisor may read: a signal that a person overruled, one that a person found, a reply that did not help.
alter table audit_item drop constraint audit_item_reason_check;
alter table audit_item add constraint audit_item_reason_check
  check (reason in ('crisis', 'overruled', 'missed', 'complaint', 'low-score', 'thumbs-down', 'signal', 'sample'));

create index evaluation_created on evaluation (organisation_id, created_at);

-- What a house sets; without a row the defaults of server/evaluation/sample.ts count.
create table audit_setting (
  organisation_id uuid not null references organisation on delete cascade,
  -- The share of a week's conversations that chance picks, and at least how many.
  sample_rate double precision not null check (sample_rate > 0 and sample_rate <= 1),
  sample_at_least integer not null check (sample_at_least between 0 and 1000),
  -- The share of audits that two people do without seeing each other's scores.
  double_share double precision not null check (double_share between 0 and 1),
  updated_by uuid,
  updated_at timestamptz not null default now(),
  primary key (organisation_id)
);

-- One draw a week. The seed is made when the week begins, so before anybody knows what there will be to draw from.
create table sample_draw (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  -- Its Monday, in Brussels.
  week date not null,
  seed text not null,
  seeded_at timestamptz not null default now(),
  -- All null until the week is over.
  drawn_at timestamptz,
  -- What was set, and the chance that every conversation had: higher than the set rate where that gave too few.
  set_rate double precision,
  at_least integer,
  rate double precision,
  population integer,
  drawn integer,
  -- [{stage, language, voice, population, drawn, bound}]: who was drawn has a number up to the bound, so that this can be checked after an erasure too.
  strata jsonb,
  primary key (organisation_id, id),
  unique (organisation_id, week)
);
alter table audit_item
  add column draw_id uuid,
  add column stratum jsonb,
  -- How many conversations a drawn one stands for; null where it was not chance.
  add column weight double precision check (weight >= 1);

-- A conversation up to a number, to be judged by one person or two. No key to the conversation: an audit outlives its erasure, empty.
create table audit (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  trajectory_id uuid not null,
  evaluation_id uuid not null,
  up_to_seq bigint not null,
  raters smallint not null check (raters in (1, 2)),
  status text not null default 'open' check (status in ('open', 'rated', 'to-settle', 'settled', 'void')),
  opened_at timestamptz not null default now(),
  -- Until somebody began, it moves along with the conversation.
  begun_at timestamptz,
  closed_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, evaluation_id)
);
create index audit_open on audit (organisation_id, opened_at) where status = 'open';
create index audit_conversation on audit (organisation_id, conversation_id);

-- One for each person who is to judge. Whoever claimed it holds it until claimed_until, by the database's clock.
create table audit_seat (
  organisation_id uuid not null,
  audit_id uuid not null,
  seat smallint not null check (seat in (1, 2)),
  claimed_by uuid,
  claimed_until timestamptz,
  finished_at timestamptz,
  primary key (organisation_id, audit_id, seat),
  foreign key (organisation_id, audit_id) references audit (organisation_id, id) on delete cascade,
  -- The second opinion is never the first person's.
  unique (organisation_id, audit_id, claimed_by),
  check ((claimed_by is null) = (claimed_until is null) and (finished_at is null or claimed_by is not null))
);
create index audit_seat_free on audit_seat (organisation_id, audit_id) where finished_at is null;
create index audit_seat_person on audit_seat (organisation_id, claimed_by, finished_at);

-- A person's own scores and notes, as far as they came. Sealed. They stay when the seat goes to somebody else.
create table audit_sheet (
  organisation_id uuid not null,
  audit_id uuid not null,
  person_id uuid not null,
  scores text not null,
  saved_at timestamptz not null default now(),
  primary key (organisation_id, audit_id, person_id),
  foreign key (organisation_id, audit_id) references audit (organisation_id, id) on delete cascade
);

-- Where two people differed: what they, or a third person, made of it. A rater's proposal counts once the other rater agrees.
create table settled_score (
  organisation_id uuid not null,
  evaluation_id uuid not null,
  conversation_id uuid not null,
  criterion text not null,
  score integer not null check (score between 1 and 5),
  note text not null default '',
  status text not null check (status in ('proposed', 'final')),
  settled_by uuid not null,
  settled_at timestamptz not null default now(),
  agreed_by uuid check (agreed_by <> settled_by),
  primary key (organisation_id, evaluation_id, criterion),
  foreign key (organisation_id, evaluation_id) references evaluation (organisation_id, id) on delete cascade
);

-- Who saw the name behind a conversation. The reason is a closed word, so that the client can read it in their own language.
create table name_reveal (
  organisation_id uuid not null,
  audit_id uuid not null,
  person_id uuid not null,
  reason text not null check (reason in ('safety', 'complaint', 'talk-with-counsellor', 'asked-by-client')),
  at timestamptz not null default now(),
  primary key (organisation_id, audit_id, person_id),
  foreign key (organisation_id, audit_id) references audit (organisation_id, id) on delete cascade
);

do $$
declare name text;
begin
  foreach name in array array['audit_setting', 'sample_draw', 'audit', 'audit_seat', 'audit_sheet', 'settled_score', 'name_reveal'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
  end loop;
end $$;

grant select, insert, update on audit_setting to koers_person;
create policy supervisors_read on audit_setting for select to koers_person using (organisation_id = koers_organisation() and koers_role() = 'supervisor');
create policy supervisors_set on audit_setting for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and updated_by = koers_person_id());
create policy supervisors_change on audit_setting for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'supervisor')
  with check (organisation_id = koers_organisation() and updated_by = koers_person_id());

-- A seed is read once its draw is done.
grant select on sample_draw to koers_person;
create policy supervisors_read on sample_draw for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and drawn_at is not null);

grant select on audit, audit_seat, audit_sheet, settled_score, name_reveal to koers_person;
grant update (status, begun_at, closed_at) on audit to koers_person;
create policy supervisors_read on audit for select to koers_person using (organisation_id = koers_organisation() and koers_role() = 'supervisor');
create policy supervisors_move on audit for update to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and koers_audits(organisation_id, conversation_id));

grant update (claimed_by, claimed_until, finished_at) on audit_seat to koers_person;
create policy supervisors_read on audit_seat for select to koers_person using (organisation_id = koers_organisation() and koers_role() = 'supervisor');
-- Only what is free, run out, or one's own; and only in one's own name, or to give it back.
create policy supervisors_claim on audit_seat for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'supervisor' and finished_at is null
    and (claimed_by is null or claimed_until < now() or claimed_by = koers_person_id()))
  with check (organisation_id = koers_organisation() and (claimed_by is null or claimed_by = koers_person_id()));

-- Another's scores can be read once nobody has to judge any more.
grant insert (organisation_id, audit_id, person_id, scores), update (scores, saved_at) on audit_sheet to koers_person;
create policy read_own_or_closed on audit_sheet for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and (person_id = koers_person_id() or exists (
    select 1 from audit a where a.organisation_id = audit_sheet.organisation_id and a.id = audit_sheet.audit_id and a.status <> 'open')));
create policy write_own on audit_sheet for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and person_id = koers_person_id() and exists (
    select 1 from audit a where a.organisation_id = audit_sheet.organisation_id and a.id = audit_sheet.audit_id and a.status = 'open'));
create policy change_own on audit_sheet for update to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and person_id = koers_person_id() and exists (
    select 1 from audit a where a.organisation_id = audit_sheet.organisation_id and a.id = audit_sheet.audit_id and a.status = 'open'));

grant insert, update on settled_score to koers_person;
create policy supervisors_read on settled_score for select to koers_person using (organisation_id = koers_organisation() and koers_audits(organisation_id, conversation_id));
create policy supervisors_settle on settled_score for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_audits(organisation_id, conversation_id) and settled_by = koers_person_id() and agreed_by is null);
create policy supervisors_agree on settled_score for update to koers_person
  using (organisation_id = koers_organisation() and koers_audits(organisation_id, conversation_id) and status = 'proposed')
  with check (organisation_id = koers_organisation() and koers_person_id() in (settled_by, agreed_by));

grant insert on name_reveal to koers_person;
create policy supervisors_read on name_reveal for select to koers_person using (organisation_id = koers_organisation() and koers_role() = 'supervisor');
create policy reveal_own on name_reveal for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and person_id = koers_person_id());

-- A conversation that is erased leaves an empty audit: that it was done counts, what was said of it goes.
create function empty_audits() returns trigger language plpgsql as $$
begin
  delete from audit_sheet s using audit a
    where a.organisation_id = old.organisation_id and a.conversation_id = old.id and s.organisation_id = a.organisation_id and s.audit_id = a.id;
  update audit set status = 'void', closed_at = now() where organisation_id = old.organisation_id and conversation_id = old.id and status <> 'void';
  return null;
end $$;
create trigger conversation_leaves_empty_audits after delete on conversation for each row execute function empty_audits();

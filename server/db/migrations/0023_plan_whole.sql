-- The plan as a whole: goals and actions with a name of their own and a course, remarks, disagreement on record, the client's yes to all of
-- it, and what people made of the machine's sentences. Client, counsellor and stand-in see all of it; a supervisor sees counts only.

-- Every goal and action gets an id, so that its course survives a change of its words.
alter table plan_section no force row level security;
update plan_section set items = (select jsonb_agg(item || jsonb_build_object('id', gen_random_uuid()) order by place)
  from jsonb_array_elements(items) with ordinality as given(item, place)) where jsonb_array_length(items) > 0;
alter table plan_section force row level security;

-- The type is the counsellor's to set, with the client: the screens of a client do not change it.
grant update (plan_type) on trajectory to koers_person;
create function refuse_plan_type() returns trigger language plpgsql as $$
begin
  if koers_role() in ('client', 'supervisor') and new.plan_type is distinct from old.plan_type then
    raise exception 'the type of the plan is the counsellor''s' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger plan_type_is_the_counsellors before update on trajectory for each row execute function refuse_plan_type();

-- The course of an action, step by step; the last step counts. No version of a text: what was approved stays approved.
create table plan_action_step (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  item_id uuid not null,
  status text not null check (status in ('open', 'doing', 'done', 'stuck', 'dropped')),
  note text,
  written_by uuid not null,
  at timestamptz not null default now(),
  -- Keeps the order of steps within one moment.
  step bigint generated always as identity,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create index plan_action_step_trajectory on plan_action_step (organisation_id, trajectory_id, item_id, step desc);

-- A remark on a section, or on one sentence of it by its words: the sentence may move or go.
create table plan_comment (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  section text not null,
  sentence text,
  text text not null,
  written_by uuid not null,
  written_as text not null check (written_as in ('client', 'counsellor')),
  written_at timestamptz not null default now(),
  status text not null default 'open' check (status in ('open', 'settled')),
  answer text,
  settled_by uuid,
  settled_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check ((status = 'settled') = (settled_at is not null))
);
create index plan_comment_trajectory on plan_comment (organisation_id, trajectory_id, written_at);

-- That somebody does not agree with a text, and lets it go on all the same. Both sides stay visible; nothing is blocked by it.
create table plan_disagreement (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  -- Null: with the plan as a whole.
  section text,
  version integer,
  text text not null,
  written_by uuid not null,
  written_as text not null check (written_as in ('client', 'counsellor')),
  written_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create index plan_disagreement_trajectory on plan_disagreement (organisation_id, trajectory_id, written_at);

-- The client's yes to the plan as a whole: which versions, and until when it held. A later text voids it.
create table plan_acceptance (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  plan_type text not null,
  versions jsonb not null,
  accepted_by uuid not null,
  accepted_at timestamptz not null default now(),
  voided_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create unique index plan_acceptance_one_holds on plan_acceptance (organisation_id, trajectory_id) where voided_at is null;

-- What became of a sentence that the machine drafted. No text: for counting how good drafts are.
create table plan_verdict (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  section text not null,
  version integer not null,
  verdict text not null check (verdict in ('kept', 'changed', 'rejected')),
  given_by uuid not null,
  given_as text not null check (given_as in ('client', 'counsellor')),
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create index plan_verdict_at on plan_verdict (organisation_id, at);

do $$
declare name text; writer text;
begin
  foreach name in array array['plan_action_step', 'plan_comment', 'plan_disagreement', 'plan_acceptance', 'plan_verdict'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    execute format('grant select, insert on %I to koers_person', name);
    execute format('create policy read_own on %I for select to koers_person using (
      organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))', name);
    -- Everybody writes in their own name.
    writer := case name when 'plan_acceptance' then 'accepted_by' when 'plan_verdict' then 'given_by' else 'written_by' end;
    execute format('create policy write_own on %I for insert to koers_person with check (
      organisation_id = koers_organisation() and %I = koers_person_id() and koers_takes_part(organisation_id, trajectory_id))', name, writer);
  end loop;
end $$;

-- Only the client says yes to the whole of it.
create policy only_the_client on plan_acceptance as restrictive for insert to koers_person with check (koers_role() = 'client');
grant update (voided_at) on plan_acceptance to koers_person;
create policy void_own on plan_acceptance for update to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
-- What was remarked stays as it was written; it is settled or opened again.
grant update (status, answer, settled_by, settled_at) on plan_comment to koers_person;
create policy settle_own on plan_comment for update to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
-- A disagreement is withdrawn by who wrote it, and by nobody else.
grant update (withdrawn_at) on plan_disagreement to koers_person;
create policy withdraw_own on plan_disagreement for update to koers_person using (
  organisation_id = koers_organisation() and written_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
-- Verdicts hold no text and no name of a client: a supervisor counts them.
create policy supervisors_count on plan_verdict for select to koers_person using (organisation_id = koers_organisation() and koers_role() = 'supervisor');

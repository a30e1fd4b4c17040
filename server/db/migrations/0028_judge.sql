-- Two kinds of evaluation beside each other: measures, which count, and a judge, which is a model that reads. The judge is asked three
-- times for each criterion; what it said is kept vote by vote, so that a kill between two votes loses none and asks none again.

alter table evaluation
  add column kind text not null default 'measures' check (kind in ('measures', 'judge')),
  add column rubric_version integer not null default 1,
  -- Version of Koers that judged.
  add column code_version text not null default '',
  add column prompt_id text,
  add column prompt_version integer,
  add column model text,
  -- As the service counted them; null where it did not say.
  add column tokens_in integer,
  add column tokens_out integer,
  -- In millionths of a euro; null where no price is set.
  add column cost_micro_eur bigint,
  -- 1 the first time, and up when a supervisor has it done again.
  add column run integer not null default 1 check (run > 0),
  add constraint evaluation_judge_whole check (kind = 'measures' or (prompt_id is not null and prompt_version is not null and model is not null));

-- A conversation that is erased takes with it what was judged of it. And an evaluation is there once for each run.
do $$
declare found record;
begin
  for found in select conname, conrelid::regclass as place from pg_constraint
    where (contype = 'u' and conrelid = 'evaluation'::regclass)
      or (contype = 'f' and ((conrelid in ('evaluation'::regclass, 'audit_item'::regclass) and confrelid = 'conversation'::regclass)
        or (conrelid = 'rescore'::regclass and confrelid = 'evaluation'::regclass)))
  loop
    execute format('alter table %s drop constraint %I', found.place, found.conname);
  end loop;
end $$;
alter table evaluation
  add constraint evaluation_once unique (organisation_id, conversation_id, evaluator, up_to_seq, run),
  add constraint evaluation_conversation foreign key (organisation_id, conversation_id) references conversation (organisation_id, id) on delete cascade;
alter table audit_item
  add constraint audit_item_conversation foreign key (organisation_id, conversation_id) references conversation (organisation_id, id) on delete cascade;
alter table rescore
  add constraint rescore_evaluation foreign key (organisation_id, evaluation_id) references evaluation (organisation_id, id) on delete cascade;
create index evaluation_latest on evaluation (organisation_id, conversation_id, kind, up_to_seq desc, run desc);

-- What a judge has still to read, and how far it is. Ids and counts only.
create table judge_run (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  trajectory_id uuid not null,
  up_to_seq bigint not null,
  run integer not null check (run > 0),
  -- The supervisor who asked for it; null: it is done because the conversation ended.
  asked_by uuid,
  -- waits: to be done, or being done; done; given-up: the model could not be reached too often; void: the conversation went on.
  status text not null default 'waits' check (status in ('waits', 'done', 'given-up', 'void')),
  -- How often the model could not be reached, and what the last failure was.
  attempts integer not null default 0,
  failure text,
  next_try_at timestamptz not null default now(),
  -- Who is at it. A holder that fell away is followed up when its time is over.
  holder text,
  lease_until timestamptz,
  -- With which words and model the votes so far were asked; other ones begin anew.
  asked_with text,
  -- Everything that was spent on it, also on answers that could not be used; null where the service did not say.
  tokens_in integer,
  tokens_out integer,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, conversation_id, up_to_seq, run),
  foreign key (organisation_id, conversation_id) references conversation (organisation_id, id) on delete cascade,
  check ((status = 'waits') = (ended_at is null))
);
create index judge_run_waiting on judge_run (organisation_id, next_try_at) where status = 'waits';

create table judge_vote (
  organisation_id uuid not null,
  run_id uuid not null,
  criterion text not null,
  vote integer not null check (vote between 1 and 3),
  -- Why there is, or is not, a score. Only `scored` has one.
  outcome text not null check (outcome in ('scored', 'cannot', 'no-quote', 'out-of-scale', 'refused', 'unreadable', 'cut', 'late')),
  score integer check (score between 1 and 5),
  message_id uuid,
  -- The words that show it and what the judge said of them. Sealed.
  quote text,
  reason text,
  at timestamptz not null default now(),
  primary key (organisation_id, run_id, criterion, vote),
  foreign key (organisation_id, run_id) references judge_run (organisation_id, id) on delete cascade,
  check ((outcome = 'scored') = (score is not null) and (outcome = 'scored') = (quote is not null))
);

do $$
declare name text;
begin
  foreach name in array array['judge_run', 'judge_vote'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
  end loop;
end $$;

-- Supervisors see how far the judge is, and ask for a conversation that is open to them to be judged again. Votes are the system's.
grant select, insert on judge_run to koers_person;
create policy supervisors_follow on judge_run for select to koers_person using (organisation_id = koers_organisation() and koers_role() = 'supervisor');
create policy supervisors_ask on judge_run for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_audits(organisation_id, conversation_id) and asked_by = koers_person_id() and status = 'waits'
  and exists (select 1 from conversation c where c.organisation_id = judge_run.organisation_id and c.id = judge_run.conversation_id
    and c.trajectory_id = judge_run.trajectory_id));

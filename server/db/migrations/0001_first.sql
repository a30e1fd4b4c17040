-- The first schema. Everything carries the organisation first, so that row-level security (and, later, sharding) has one key.
-- Two roles do all the work: koers_person (a signed-in human) and koers_system (a job or a door, bound to one organisation).
-- Neither owns a table. The owner is only for migrations; FORCE keeps even the owner inside the policies.

create extension if not exists vector;

do $$ begin
  create role koers_person nologin;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  create role koers_system nologin;
exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  execute format('grant koers_person, koers_system to %I', current_user);
exception when others then null; end $$;  -- a superuser needs no grant; two databases of one cluster may race here

create function koers_organisation() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('koers.organisation', true), '')::uuid $$;
create function koers_person_id() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('koers.person', true), '')::uuid $$;
create function koers_role() returns text language sql stable parallel safe as
  $$ select coalesce(current_setting('koers.role', true), '') $$;

create table organisation (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique,
  name text not null,
  -- What the knowledge folder looked like when it was last brought in whole; null after a broken file.
  knowledge_fingerprint text,
  created_at timestamptz not null default now()
);

create table person (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  role text not null check (role in ('client', 'counsellor', 'supervisor', 'admin')),
  name text not null,
  email text,
  language text not null default 'nl' check (language in ('nl', 'fr', 'en')),
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);

create table session (
  organisation_id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);

create table trajectory (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  client_id uuid not null,
  counsellor_id uuid not null,
  stand_in_id uuid,
  -- Shown to the client before the first message, for instance "ma-do 9-17 u.". No client chats before both are set.
  response_hours text,
  stage text not null default 'intake' check (stage in ('intake', 'deepening', 'synthesis', 'aftercare')),
  career_question text,
  plan_type text not null default 'combined' check (plan_type in ('action', 'reflection', 'combined')),
  hours_left_minutes integer,
  -- Since when coaching is held after a crisis; a person releases it by resolving the signal.
  held_since timestamptz,
  held_situation text,
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references person (organisation_id, id),
  foreign key (organisation_id, counsellor_id) references person (organisation_id, id),
  foreign key (organisation_id, stand_in_id) references person (organisation_id, id)
);
create index trajectory_client on trajectory (organisation_id, client_id);
create index trajectory_counsellor on trajectory (organisation_id, counsellor_id);
create index trajectory_stand_in on trajectory (organisation_id, stand_in_id);

create table conversation (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  -- The last number given out; messages and frames of a conversation share one increasing series.
  last_seq bigint not null default 0,
  -- The number of the client's latest message: a turn that ends sees in the same row whether more is waiting.
  last_client_seq bigint not null default 0,
  started_at timestamptz not null default now(),
  last_message_at timestamptz,
  finished_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id)
);
create index conversation_trajectory on conversation (organisation_id, trajectory_id, started_at desc);
create index conversation_unfinished on conversation (organisation_id, last_message_at) where finished_at is null;

create table message (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  trajectory_id uuid not null,
  seq bigint not null,
  sender text not null check (sender in ('client', 'koers', 'counsellor')),
  client_message_id text,
  -- Null while a reply is still going out; its parts are in `frame`.
  text text,
  move text,
  move_reason text,
  voice text check (voice in ('guide', 'model', 'fixed')),
  citations jsonb not null default '[]',
  -- Sentences that the guard held back, by rule; counted by evaluation, never shown.
  guarded jsonb not null default '[]',
  cut boolean not null default false,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, conversation_id, seq),
  foreign key (organisation_id, conversation_id) references conversation (organisation_id, id)
);
create unique index message_once on message (organisation_id, conversation_id, client_message_id) where client_message_id is not null;

-- What went over the socket, so that a returning client gets the same frames. Client messages are not repeated here.
create table frame (
  organisation_id uuid not null,
  conversation_id uuid not null,
  trajectory_id uuid not null,
  seq bigint not null,
  type text not null check (type in ('reply.part', 'reply.done', 'safety')),
  reply_id uuid,
  body jsonb not null,
  primary key (organisation_id, conversation_id, seq)
);

-- At most one turn is open per conversation. Who holds the lease answers; an expired lease is continued by whoever comes next.
create table turn (
  organisation_id uuid not null,
  conversation_id uuid not null,
  trajectory_id uuid not null,
  reply_id uuid not null default gen_random_uuid(),
  holder text not null,
  lease_until timestamptz not null,
  -- 'message': another message came in, end at a sentence boundary; 'stop': the client asked; 'crisis': found while replying
  interrupted text check (interrupted in ('message', 'stop', 'crisis')),
  -- Messages with a seq above this one are not answered yet.
  answers_after bigint not null,
  started_at timestamptz not null default now(),
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversation (organisation_id, id)
);
create index turn_expired on turn (lease_until);

create table signal (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  conversation_id uuid,
  message_id uuid,
  kind text not null,
  level text not null check (level in ('crisis', 'urgent', 'attention')),
  situation text,
  quote text not null,
  found_by text[] not null,
  confidence real not null,
  why text[] not null default '{}',
  status text not null default 'open' check (status in ('open', 'acknowledged', 'snoozed', 'resolved')),
  raised_at timestamptz not null default now(),
  due_at timestamptz not null,
  acknowledged_by uuid,
  acknowledged_at timestamptz,
  resolved_by uuid,
  resolved_at timestamptz,
  outcome text check (outcome in ('false-alarm', 'discuss', 'refer', 'handled')),
  note text,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id)
);
create unique index signal_once on signal (organisation_id, message_id, kind) where kind <> 'unchecked';
create unique index signal_unchecked_once on signal (organisation_id, conversation_id) where kind = 'unchecked' and status <> 'resolved';
-- Once per trajectory, beside the danger inbox (DOMAIN.md).
create unique index signal_once_per_trajectory on signal (organisation_id, trajectory_id, kind) where kind in ('language-barrier', 'out-of-scope');
create index signal_inbox on signal (organisation_id, trajectory_id, status);

create table insight (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  text text not null,
  competency text,
  message_ids uuid[] not null default '{}',
  status text not null default 'proposed' check (status in ('proposed', 'confirmed', 'refused')),
  created_at timestamptz not null default now(),
  decided_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id)
);
create index insight_trajectory on insight (organisation_id, trajectory_id);

create table plan_section (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  section text not null,
  status text not null default 'empty' check (status in ('empty', 'draft', 'submitted', 'returned', 'approved', 'final')),
  -- Counts texts only; approving, returning and accepting keep it.
  version integer not null default 0,
  sentences jsonb not null default '[]',
  items jsonb not null default '[]',
  return_reason text,
  approved_by uuid,
  approved_at timestamptz,
  accepted_at timestamptz,
  updated_at timestamptz not null default now(),
  primary key (organisation_id, trajectory_id, section),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id)
);

create table plan_section_version (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  section text not null,
  version integer not null,
  sentences jsonb not null,
  items jsonb not null default '[]',
  written_by uuid,           -- null: the machine drafted it
  written_at timestamptz not null default now(),
  primary key (organisation_id, trajectory_id, section, version),
  foreign key (organisation_id, trajectory_id, section) references plan_section (organisation_id, trajectory_id, section)
);

create table document (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  path text not null,
  folder text not null,
  title text not null,
  audience text not null check (audience in ('client', 'counsellor', 'both')),
  competency text,
  stages text[] not null default '{}',
  origin text not null,
  url text,
  licence text not null,
  checked_at date not null,
  verified boolean not null default true,
  valid_from date,
  valid_to date,
  -- Front matter of exercises and partners that other slices read (steps, help lines).
  details jsonb not null default '{}',
  body text not null,
  content_hash text not null,
  embedder text not null,
  ingested_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, path)
);

create table passage (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  document_id uuid not null,
  ordinal integer not null,
  heading text not null,
  text text not null,
  words tsvector not null,
  embedding vector not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, document_id) references document (organisation_id, id) on delete cascade
);
create index passage_words on passage using gin (words);
create index passage_document on passage (organisation_id, document_id);

-- Why a supervisor may read a conversation: flagged, sampled, complained of. Without a row here it stays closed to them.
create table audit_item (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  trajectory_id uuid not null,
  reason text not null check (reason in ('crisis', 'signal', 'sample', 'low-score', 'complaint')),
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, conversation_id, reason),
  foreign key (organisation_id, conversation_id) references conversation (organisation_id, id)
);

create table evaluation (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  trajectory_id uuid not null,
  evaluator text not null,             -- name and version of what judged
  up_to_seq bigint not null,           -- the conversation as it stood; evaluated anew when it grows
  scores jsonb not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, conversation_id, evaluator, up_to_seq),
  foreign key (organisation_id, conversation_id) references conversation (organisation_id, id)
);

create table rescore (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  conversation_id uuid not null,
  criterion text not null,
  score integer not null check (score between 1 and 5),
  note text not null default '',
  scored_by uuid not null,
  scored_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, evaluation_id, criterion, scored_by),
  foreign key (organisation_id, evaluation_id) references evaluation (organisation_id, id)
);

-- Who did what to what and why. Ids and words of the domain, never a client's text. Append-only, also for the owner.
create table trail (
  organisation_id uuid not null,
  id bigint generated always as identity,
  at timestamptz not null default now(),
  person_id uuid,                       -- null: the system
  role text not null,
  action text not null,
  object_type text not null,
  object_id text not null,
  trajectory_id uuid,
  reason text not null default '',
  detail jsonb not null default '{}',
  primary key (organisation_id, id)
);
create index trail_trajectory on trail (organisation_id, trajectory_id, id desc);
create function refuse_trail_change() returns trigger language plpgsql as
  $$ begin raise exception 'the trail is append-only' using errcode = 'insufficient_privilege'; end $$;
create trigger trail_append_only before update or delete on trail for each row execute function refuse_trail_change();
create trigger trail_no_truncate before truncate on trail for each statement execute function refuse_trail_change();

-- Row-level security -------------------------------------------------------------------------------------------------------

grant usage on schema public to koers_person, koers_system;

do $$
declare name text;
begin
  foreach name in array array[
    'organisation', 'person', 'session', 'trajectory', 'conversation', 'message', 'frame', 'turn', 'signal', 'insight',
    'plan_section', 'plan_section_version', 'document', 'passage', 'audit_item', 'evaluation', 'rescore', 'trail'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    if name = 'organisation' then
      execute format('create policy system_all on %I to koers_system using (true) with check (true)', name);
    else
      execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    end if;
    if name = 'trail' then
      execute 'grant select, insert on trail to koers_person, koers_system';
    else
      execute format('grant select, insert, update, delete on %I to koers_system', name);
    end if;
  end loop;
end $$;

-- A person sees: their organisation; people of it (a client only those of their own trajectories); trajectories by relation.
grant select on organisation, person, session, trajectory, document, passage, audit_item to koers_person;
create policy own_organisation on organisation for select to koers_person using (id = koers_organisation());

create policy own_trajectories on trajectory for select to koers_person using (
  organisation_id = koers_organisation() and (
    (koers_role() = 'client' and client_id = koers_person_id())
    or (koers_role() = 'counsellor' and koers_person_id() in (counsellor_id, stand_in_id))
    or koers_role() = 'supervisor'));
grant update (stage, stand_in_id, response_hours, career_question, held_since, held_situation) on trajectory to koers_person;
create policy guide_own_trajectories on trajectory for update to koers_person
  using (organisation_id = koers_organisation() and (
    (koers_role() = 'counsellor' and koers_person_id() in (counsellor_id, stand_in_id))
    or (koers_role() = 'client' and client_id = koers_person_id())   -- a crisis in their own message holds coaching
    or koers_role() = 'supervisor'))                                   -- releasing a hold as stand-in for crises
  with check (organisation_id = koers_organisation());

create policy people_around_me on person for select to koers_person using (
  organisation_id = koers_organisation() and (
    id = koers_person_id()
    or koers_role() = 'admin'
    or (koers_role() in ('counsellor', 'supervisor') and role <> 'client')
    or (koers_role() = 'counsellor' and exists (
      select 1 from trajectory t where t.organisation_id = person.organisation_id and t.client_id = person.id))
    or (koers_role() = 'client' and exists (
      select 1 from trajectory t where t.organisation_id = person.organisation_id and person.id in (t.counsellor_id, t.stand_in_id)))));

create policy own_sessions on session for select to koers_person using (organisation_id = koers_organisation() and person_id = koers_person_id());

create policy audit_items_for_supervisors on audit_item for select to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'supervisor');
grant insert on audit_item to koers_person;
create policy flag_own on audit_item for insert to koers_person with check (organisation_id = koers_organisation() and exists (
  select 1 from trajectory t where t.organisation_id = audit_item.organisation_id and t.id = audit_item.trajectory_id));

-- Whether this person takes part in a trajectory (client, counsellor, stand-in): the rows of its conversations are theirs.
create function koers_takes_part(organisation uuid, trajectory uuid) returns boolean language sql stable as $$
  select koers_role() in ('client', 'counsellor') and exists (
    select 1 from trajectory t where t.organisation_id = organisation and t.id = trajectory) $$;
-- Whether a supervisor may read a conversation: only with a reason on record.
create function koers_audits(organisation uuid, conversation uuid) returns boolean language sql stable as $$
  select koers_role() = 'supervisor' and exists (
    select 1 from audit_item a where a.organisation_id = organisation and a.conversation_id = conversation) $$;

do $$
declare name text;
begin
  foreach name in array array['message', 'frame', 'turn'] loop
    execute format('grant select, insert, update on %I to koers_person', name);
    execute format('create policy read_own on %I for select to koers_person using (
      organisation_id = koers_organisation() and (koers_takes_part(organisation_id, trajectory_id) or koers_audits(organisation_id, conversation_id)))', name);
    execute format('create policy write_own on %I for insert to koers_person with check (
      organisation_id = koers_organisation() and koers_role() in (''client'', ''counsellor'') and koers_takes_part(organisation_id, trajectory_id))', name);
    execute format('create policy change_own on %I for update to koers_person using (
      organisation_id = koers_organisation() and koers_role() = ''client'' and koers_takes_part(organisation_id, trajectory_id))', name);
  end loop;
end $$;
grant delete on turn to koers_person;
create policy end_own on turn for delete to koers_person using (organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));

grant select, insert, update on conversation to koers_person;
create policy read_own on conversation for select to koers_person using (
  organisation_id = koers_organisation() and (koers_takes_part(organisation_id, trajectory_id) or koers_audits(organisation_id, id)));
create policy start_own on conversation for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy go_on_own on conversation for update to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));

-- Signals: raised by the client's own message, read and handled by who guides or stands in for a crisis. Never read by the client here.
grant insert on signal to koers_person;
grant select, update on signal to koers_person;
create policy raise_own on signal for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() in ('client', 'counsellor') and koers_takes_part(organisation_id, trajectory_id));
create policy read_guided on signal for select to koers_person using (
  organisation_id = koers_organisation() and (
    (koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id)) or koers_role() = 'supervisor'));
create policy handle_guided on signal for update to koers_person using (
  organisation_id = koers_organisation() and (
    (koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id)) or koers_role() = 'supervisor'));

grant select, insert, update on insight, plan_section, plan_section_version to koers_person;
do $$
declare name text;
begin
  foreach name in array array['insight', 'plan_section', 'plan_section_version'] loop
    execute format('create policy read_own on %I for select to koers_person using (
      organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))', name);
    execute format('create policy write_own on %I for insert to koers_person with check (
      organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))', name);
  end loop;
end $$;
create policy confirm_own on insight for update to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy change_own on plan_section for update to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));

create policy knowledge_of_organisation on document for select to koers_person using (
  organisation_id = koers_organisation() and (koers_role() <> 'client' or audience <> 'counsellor'));
create policy knowledge_of_organisation on passage for select to koers_person using (organisation_id = koers_organisation());

grant select, insert on evaluation to koers_person;
grant select, insert, update on rescore to koers_person;
create policy supervisors_read on evaluation for select to koers_person using (organisation_id = koers_organisation() and koers_audits(organisation_id, conversation_id));
create policy supervisors_read on rescore for select to koers_person using (organisation_id = koers_organisation() and koers_audits(organisation_id, conversation_id));
create policy supervisors_score on rescore for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_audits(organisation_id, conversation_id) and scored_by = koers_person_id());
create policy supervisors_rescore on rescore for update to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and scored_by = koers_person_id());

create policy record_own on trail for insert to koers_person with check (
  organisation_id = koers_organisation() and (person_id = koers_person_id() or (person_id is null and role = 'system')));
create policy read_own on trail for select to koers_person using (
  organisation_id = koers_organisation() and (
    person_id = koers_person_id()
    or (koers_role() in ('client', 'counsellor') and trajectory_id is not null and koers_takes_part(organisation_id, trajectory_id))
    or koers_role() in ('supervisor', 'admin')));

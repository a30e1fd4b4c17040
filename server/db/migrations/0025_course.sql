-- How somebody grows, and the course of a trajectory: ratings of the five competencies, what holds back, the approach, moves between
-- stages, closing, aftercare and satisfaction. What follows a closing runs on dates, also when nothing wakes up to end it.

-- One look at one competency. Never changed: a later look stands beside it. A set was given in one go.
create table competency_rating (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  set_id uuid not null,
  competency text not null check (competency in ('qualities', 'motives', 'workExploration', 'careerControl', 'networking')),
  rated_as text not null check (rated_as in ('client', 'counsellor')),
  rated_by uuid not null,
  level integer not null check (level between 1 and 5),
  -- Why, in the rater's own words. Sealed.
  why text,
  rated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, set_id, competency),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create index competency_rating_trajectory on competency_rating (organisation_id, trajectory_id, rated_at);

-- What holds somebody back, around them or in them. Texts sealed.
create table barrier (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  kind text not null,
  text text not null,
  -- Whose words these are; a counsellor may write down what the client said.
  words_of text not null check (words_of in ('client', 'counsellor')),
  since text,
  helps text,
  insight_ids uuid[] not null default '{}',
  status text not null default 'open' check (status in ('open', 'handled')),
  status_at timestamptz not null default now(),
  version integer not null default 1,
  written_by uuid not null,
  written_as text not null check (written_as in ('client', 'counsellor')),
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create index barrier_trajectory on barrier (organisation_id, trajectory_id, written_at);

-- Plan of approach, version by version. Who proposes has agreed; only the client agrees or says what they want changed.
create table approach (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  version integer not null check (version > 0),
  -- [{id, what, who, by, means}] and what support is needed. Both sealed.
  steps text not null,
  support text not null,
  status text not null default 'proposed' check (status in ('proposed', 'agreed', 'change-asked', 'replaced')),
  proposed_by uuid not null,
  proposed_at timestamptz not null default now(),
  decided_at timestamptz,
  -- What the client wants changed. Sealed.
  wish text,
  primary key (organisation_id, id),
  unique (organisation_id, trajectory_id, version),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create unique index approach_stands_once on approach (organisation_id, trajectory_id) where status <> 'replaced';

-- Every move between stages, with what was missing when a person made it all the same.
create table stage_move (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  from_stage text not null,
  to_stage text not null,
  missing text[] not null default '{}',
  reason text,
  moved_by uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create index stage_move_trajectory on stage_move (organisation_id, trajectory_id, at);

-- A closing, and until when aftercare can be asked for by the rule of that day. `resumed_at`: guidance went on after all.
create table closing (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  stage_before text not null,
  missing text[] not null default '{}',
  note text,
  closed_by uuid not null,
  closed_at timestamptz not null default now(),
  aftercare_until date,
  rule_id text,
  resumed_at timestamptz,
  resumed_by uuid,
  resumed_reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create unique index closing_holds_once on closing (organisation_id, trajectory_id) where resumed_at is null;

create table aftercare (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  status text not null default 'requested' check (status in ('requested', 'granted', 'declined', 'withdrawn', 'ended')),
  -- What the client wants to come back for. Sealed.
  question text not null,
  asked_at timestamptz not null default now(),
  decided_by uuid,
  decided_at timestamptz,
  answer text,
  ends_on date,
  -- Who looks at signals as long as it runs; shown to the client.
  signals_to uuid,
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  check ((status in ('granted', 'ended')) <= (ends_on is not null and signals_to is not null))
);
create unique index aftercare_one_at_a_time on aftercare (organisation_id, trajectory_id) where status in ('requested', 'granted');
create index aftercare_trajectory on aftercare (organisation_id, trajectory_id, asked_at);

-- Asked by the counsellor, answered by the client. What somebody scored is in a table that no counsellor reads.
create table satisfaction (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  moment text not null check (moment in ('end', 'aftercare')),
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  answered_at timestamptz,
  -- What they wrote. Sealed; client and counsellor read it.
  words text,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);
create unique index satisfaction_asked_once on satisfaction (organisation_id, trajectory_id, moment) where answered_at is null;
create table satisfaction_score (
  organisation_id uuid not null,
  satisfaction_id uuid not null,
  trajectory_id uuid not null,
  question text not null check (question in ('heard', 'clearer', 'steps', 'pace', 'again')),
  score integer not null check (score between 1 and 5),
  primary key (organisation_id, satisfaction_id, question),
  foreign key (organisation_id, satisfaction_id) references satisfaction (organisation_id, id) on delete cascade
);

do $$
declare name text;
begin
  foreach name in array array['competency_rating', 'barrier', 'approach', 'stage_move', 'closing', 'aftercare', 'satisfaction', 'satisfaction_score'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    execute format('grant select, insert on %I to koers_person', name);
    if name <> 'satisfaction_score' then
      execute format('create policy read_own on %I for select to koers_person using (
        organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id))', name);
    end if;
  end loop;
end $$;

-- Everybody rates as who they are.
create policy rate_own on competency_rating for insert to koers_person with check (
  organisation_id = koers_organisation() and rated_as = koers_role() and rated_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
-- What one said of oneself, or of somebody, can be taken back by who said it.
grant delete on competency_rating to koers_person;
create policy take_back_own on competency_rating for delete to koers_person using (
  organisation_id = koers_organisation() and rated_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));

create policy note_own on barrier for insert to koers_person with check (
  organisation_id = koers_organisation() and written_as = koers_role() and written_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
grant update (kind, text, since, helps, insight_ids, status, status_at, version) on barrier to koers_person;
create policy follow_own on barrier for update to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
-- Nobody puts words in somebody's mouth: what a client wrote, a counsellor only follows.
create function refuse_barrier_change() returns trigger language plpgsql as $$
begin
  if koers_role() in ('client', 'counsellor') and old.written_as <> koers_role()
    and (new.kind, new.text, new.since) is distinct from (old.kind, old.text, old.since) then
    raise exception 'these words are somebody else''s' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger barrier_keeps_its_words before update on barrier for each row execute function refuse_barrier_change();

create policy propose_guided on approach for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and proposed_by = koers_person_id() and status = 'proposed' and wish is null
  and koers_takes_part(organisation_id, trajectory_id));
grant update (status, decided_at, wish) on approach to koers_person;
create policy decide_own on approach for update to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create function refuse_approach_change() returns trigger language plpgsql as $$
begin
  if koers_role() = 'counsellor' and (new.status <> 'replaced' or new.wish is distinct from old.wish) then
    raise exception 'only the client agrees' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'client' and (old.status = 'replaced' or new.status not in ('agreed', 'change-asked')) then
    raise exception 'a client decides about what is proposed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger approach_keeps_its_hands before update on approach for each row execute function refuse_approach_change();

create policy move_guided on stage_move for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and moved_by = koers_person_id() and koers_takes_part(organisation_id, trajectory_id));
create policy close_guided on closing for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and closed_by = koers_person_id() and resumed_at is null
  and koers_takes_part(organisation_id, trajectory_id));
grant update (resumed_at, resumed_by, resumed_reason) on closing to koers_person;
create policy resume_guided on closing for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'counsellor' and resumed_at is null and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and resumed_by = koers_person_id());

create policy ask_own on aftercare for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and status = 'requested' and decided_by is null and ends_on is null
  and koers_takes_part(organisation_id, trajectory_id));
grant update (status, decided_by, decided_at, answer, ends_on, signals_to, ended_at) on aftercare to koers_person;
create policy decide_own on aftercare for update to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create function refuse_aftercare_change() returns trigger language plpgsql as $$
begin
  if koers_role() = 'client' and (new.status not in ('withdrawn', 'ended')
    or (new.decided_by, new.decided_at, new.answer, new.ends_on, new.signals_to) is distinct from (old.decided_by, old.decided_at, old.answer, old.ends_on, old.signals_to)) then
    raise exception 'who guides grants aftercare' using errcode = 'insufficient_privilege';
  end if;
  if koers_role() = 'counsellor' and (new.status = 'withdrawn' or new.status in ('granted', 'declined') and new.decided_by <> koers_person_id()) then
    raise exception 'who decides does so in their own name' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger aftercare_keeps_its_hands before update on aftercare for each row execute function refuse_aftercare_change();

-- Whether aftercare runs today, in Brussels: then a closed trajectory is open again.
create function koers_in_aftercare(organisation uuid, trajectory uuid) returns boolean language sql stable as $$
  select exists (select 1 from aftercare a where a.organisation_id = organisation and a.trajectory_id = trajectory
    and a.status = 'granted' and a.ends_on >= (now() at time zone 'Europe/Brussels')::date) $$;

create policy ask_guided on satisfaction for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and asked_by = koers_person_id() and answered_at is null and words is null
  and koers_takes_part(organisation_id, trajectory_id));
grant update (answered_at, words) on satisfaction to koers_person;
create policy answer_own on satisfaction for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'client' and answered_at is null and koers_takes_part(organisation_id, trajectory_id))
  with check (organisation_id = koers_organisation() and answered_at is not null);
create policy score_own on satisfaction_score for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy read_own on satisfaction_score for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));

select koers_widen_written_in('growth');
select koers_widen_written_in('aftercare');
select koers_widen_written_in('satisfaction');

-- Figures that trends are counted from: one row a finished conversation, an approved section that the machine drafted, a closed trajectory.
-- No words of anybody. A row goes when what it is about goes. Who guided is kept so that a counsellor can see their own figures; the column
-- is not granted to anybody, so no supervisor can count by counsellor, whatever a screen asks for.

create table conversation_figure (
  organisation_id uuid not null,
  conversation_id uuid not null,
  trajectory_id uuid not null,
  -- Only to count how many people a figure is about.
  client_id uuid not null,
  counsellor_id uuid not null,
  -- The conversation as it stood.
  up_to_seq bigint not null,
  finished_at timestamptz not null,
  -- Its day in Brussels.
  day date not null,
  month date generated always as (date_trunc('month', day::timestamp)::date) stored,
  quarter date generated always as (date_trunc('quarter', day::timestamp)::date) stored,
  stage text not null,
  language text not null,
  voice text not null check (voice in ('model', 'guide', 'fixed', 'none')),
  -- What worded it last, where a model did.
  model text,
  prompt_version text,
  -- In the order of `criteria` (server/evaluation/rubric.ts); null where it was not judged. The judge's own beside the measures'.
  scores smallint[] not null,
  overall numeric(2, 1),
  judge_scores smallint[],
  turns integer not null,
  replies integer not null,
  questions integer not null,
  client_words integer not null,
  koers_words integer not null,
  claims integer not null,
  unsupported integer not null,
  -- {rule: how often it held a sentence back}
  guard_hits jsonb not null default '{}',
  guard_total integer not null,
  thumbs_up integer not null,
  thumbs_down integer not null,
  -- What the judge used; null where no judge read it or the service did not say.
  tokens_in integer,
  tokens_out integer,
  cost_micro_eur bigint,
  written_at timestamptz not null default now(),
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversation (organisation_id, id) on delete cascade
);
create index conversation_figure_day on conversation_figure (organisation_id, day);
create index conversation_figure_counsellor on conversation_figure (organisation_id, counsellor_id, day);

-- How far what a person approved is from what the machine drafted: the share of words that had to be put in, taken out or replaced.
create table draft_figure (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  section text not null,
  -- The version that was approved.
  version integer not null,
  client_id uuid not null,
  counsellor_id uuid not null,
  day date not null,
  month date generated always as (date_trunc('month', day::timestamp)::date) stored,
  quarter date generated always as (date_trunc('quarter', day::timestamp)::date) stored,
  distance real not null check (distance between 0 and 1),
  primary key (organisation_id, trajectory_id, section, version),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);

-- What stood in the way of whom it was closed for: kinds, never words.
create table trajectory_figure (
  organisation_id uuid not null,
  trajectory_id uuid not null,
  client_id uuid not null,
  counsellor_id uuid not null,
  day date not null,
  month date generated always as (date_trunc('month', day::timestamp)::date) stored,
  quarter date generated always as (date_trunc('quarter', day::timestamp)::date) stored,
  closed_at timestamptz not null,
  -- Kinds of barriers (server/trajectory/growth/barrier.ts), once each: still open when it closed, and dealt with.
  open_barriers text[] not null,
  handled_barriers text[] not null,
  actions integer not null,
  done integer not null,
  stuck integer not null,
  dropped integer not null,
  followed_up boolean not null,
  primary key (organisation_id, trajectory_id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade
);

-- From which agreement with people on a judge is believed; without a row the defaults of server/evaluation/trust.ts count.
create table agreement_setting (
  organisation_id uuid not null references organisation on delete cascade,
  least_kappa double precision not null check (least_kappa between 0 and 1),
  fewest_pairs integer not null check (fewest_pairs between 10 and 1000),
  updated_by uuid,
  updated_at timestamptz not null default now(),
  primary key (organisation_id)
);

-- What trends look up by time.
create index signal_raised on signal (organisation_id, raised_at);
create index rescore_scored on rescore (organisation_id, scored_at);

do $$
declare name text;
begin
  foreach name in array array['conversation_figure', 'draft_figure', 'trajectory_figure', 'agreement_setting'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
    if name <> 'agreement_setting' then
      execute format('create policy supervisors_count on %I for select to koers_person using (
        organisation_id = koers_organisation() and (select koers_role()) = ''supervisor'')', name);
      execute format('create policy counsellors_count_own on %I for select to koers_person using (
        organisation_id = koers_organisation() and (select koers_role()) = ''counsellor'' and counsellor_id = koers_person_id())', name);
    end if;
  end loop;
end $$;

-- Every column but counsellor_id.
grant select (organisation_id, conversation_id, trajectory_id, client_id, up_to_seq, finished_at, day, month, quarter, stage, language, voice, model, prompt_version,
  scores, overall, judge_scores, turns, replies, questions, client_words, koers_words, claims, unsupported, guard_hits, guard_total, thumbs_up, thumbs_down,
  tokens_in, tokens_out, cost_micro_eur, written_at) on conversation_figure to koers_person;
grant select (organisation_id, trajectory_id, section, version, client_id, day, month, quarter, distance) on draft_figure to koers_person;
grant select (organisation_id, trajectory_id, client_id, day, month, quarter, closed_at, open_barriers, handled_barriers, actions, done, stuck, dropped, followed_up)
  on trajectory_figure to koers_person;

grant select, insert, update on agreement_setting to koers_person;
create policy supervisors_read on agreement_setting for select to koers_person using (organisation_id = koers_organisation() and koers_role() = 'supervisor');
create policy supervisors_set on agreement_setting for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and updated_by = koers_person_id());
create policy supervisors_change on agreement_setting for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'supervisor')
  with check (organisation_id = koers_organisation() and updated_by = koers_person_id());

-- What a client asks about what is kept of them: to have something put right, or erased (GDPR articles 16 and 17). Whoever guides answers it,
-- with a word why where it is not done; an administrator sees that one waits and until when, never its words.
create table data_request (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('correct', 'erase')),
  -- Which part of the file; the closed list is in server/rights/data-request.ts.
  part text not null,
  -- Sealed, like the answer.
  text text not null,
  status text not null default 'asked' check (status in ('asked', 'done', 'refused', 'withdrawn')),
  answer text,
  answered_by uuid,
  asked_at timestamptz not null default now(),
  answer_by timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  foreign key (organisation_id, client_id) references person (organisation_id, id) on delete cascade,
  foreign key (organisation_id, answered_by) references person (organisation_id, id)
);
create index data_request_open on data_request (organisation_id, answer_by) where status = 'asked';
create index data_request_trajectory on data_request (organisation_id, trajectory_id);

alter table data_request enable row level security;
alter table data_request force row level security;
create policy system_own_organisation on data_request to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert, update, delete on data_request to koers_system;

-- No grant on what was asked: it stays what the client wrote.
grant select, insert on data_request to koers_person;
grant update (status, answer, answered_by, ended_at) on data_request to koers_person;
create policy read_request on data_request for select to koers_person using (
  organisation_id = koers_organisation() and (
    (koers_role() = 'client' and client_id = koers_person_id())
    or (koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id))));
create policy ask_own on data_request for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and client_id = koers_person_id() and status = 'asked'
  and answer is null and answered_by is null and koers_takes_part(organisation_id, trajectory_id));
create policy end_request on data_request for update to koers_person
  using (organisation_id = koers_organisation() and status = 'asked' and (
    (koers_role() = 'client' and client_id = koers_person_id())
    or (koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id))))
  with check (organisation_id = koers_organisation() and (
    (koers_role() = 'client' and status = 'withdrawn' and answer is null and answered_by is null)
    or (koers_role() = 'counsellor' and status in ('done', 'refused') and answer is not null and answered_by = koers_person_id())));

-- What a client writes here is screened as everything they write.
select koers_widen_written_in('data-request');

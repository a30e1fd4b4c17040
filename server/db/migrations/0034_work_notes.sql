-- Work notes (werknotities): what a counsellor jots down for themself while guiding somebody. Only who wrote one reads it: no stand-in, no
-- colleague who takes over, no supervisor, and no client on a screen. A client who asks for everything that is held gets them with it, and
-- a closed trajectory holds none.
create table work_note (
  organisation_id uuid not null,
  -- Made up by the screen that writes, so that sending the same thing twice makes one note.
  id uuid not null,
  trajectory_id uuid not null,
  author_id uuid not null,
  -- Sealed.
  text text not null,
  version integer not null default 1 check (version > 0),
  written_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  foreign key (organisation_id, author_id) references person (organisation_id, id) on delete cascade
);
create index work_note_trajectory on work_note (organisation_id, trajectory_id, author_id);

alter table work_note enable row level security;
alter table work_note force row level security;
create policy system_own_organisation on work_note to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert, update, delete on work_note to koers_system;
grant select, insert, delete on work_note to koers_person;
grant update (text, version, changed_at) on work_note to koers_person;

-- Whether guidance goes on, or is open again for aftercare.
create function koers_is_open(organisation uuid, trajectory uuid) returns boolean language sql stable as $$
  select exists (select 1 from trajectory t where t.organisation_id = organisation and t.id = trajectory
    and (t.closed_at is null or koers_in_aftercare(t.organisation_id, t.id))) $$;

-- Also after they handed the guidance over: then what they wrote is still theirs to read once more and to throw away, no more than that.
create policy read_own on work_note for select to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and author_id = koers_person_id());
create policy throw_away_own on work_note for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and author_id = koers_person_id());
create policy write_own on work_note for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'counsellor' and author_id = koers_person_id()
  and koers_takes_part(organisation_id, trajectory_id) and koers_is_open(organisation_id, trajectory_id));
create policy change_own on work_note for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'counsellor' and author_id = koers_person_id())
  with check (organisation_id = koers_organisation() and author_id = koers_person_id()
    and koers_takes_part(organisation_id, trajectory_id) and koers_is_open(organisation_id, trajectory_id));

-- Whoever closes, whichever way, forgets the notes of everybody, also those they may not read. The function has the system's role for as
-- long as it runs; a policy could not say it, since a row that is not read is not deleted either.
create function forget_work_notes() returns trigger language plpgsql set role = 'koers_system' as $$
begin
  delete from work_note where organisation_id = new.organisation_id and trajectory_id = new.id;
  return new;
end $$;
create trigger closing_forgets_work_notes after update of closed_at on trajectory for each row
  when (old.closed_at is null and new.closed_at is not null) execute function forget_work_notes();

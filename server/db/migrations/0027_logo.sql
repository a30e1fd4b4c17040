-- The logo of a centre, on the plans that leave it. One for each organisation; everybody of the organisation may see it, only its
-- administrator sets it. The door looks at what the file really is (server/people/read-logo.ts); the size is held here too.
create table organisation_logo (
  organisation_id uuid primary key references organisation on delete cascade,
  kind text not null check (kind in ('png', 'jpg', 'webp')),
  bytes bytea not null check (octet_length(bytes) between 1 and 500000),
  width integer not null check (width between 1 and 4000),
  height integer not null check (height between 1 and 4000),
  set_by uuid not null,
  set_at timestamptz not null default now(),
  foreign key (organisation_id, set_by) references person (organisation_id, id)
);

alter table organisation_logo enable row level security;
alter table organisation_logo force row level security;
create policy system_own_organisation on organisation_logo to koers_system
  using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert, update, delete on organisation_logo to koers_system, koers_person;
create policy see_own on organisation_logo for select to koers_person using (organisation_id = koers_organisation());
create policy set_own on organisation_logo for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'admin' and set_by = koers_person_id());
create policy change_own on organisation_logo for update to koers_person
  using (organisation_id = koers_organisation() and koers_role() = 'admin')
  with check (organisation_id = koers_organisation() and set_by = koers_person_id());
create policy take_away_own on organisation_logo for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'admin');

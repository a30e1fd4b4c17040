-- How an insight was worded before its client changed it, as long as the plan rests on it: whoever works on the plan sees which sentence
-- was written from other words, and from which. Thrown away with the insight. Text sealed.
create table insight_wording (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  insight_id uuid not null,
  trajectory_id uuid not null,
  text text not null,
  -- Until when it stood.
  until timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  foreign key (organisation_id, insight_id) references insight (organisation_id, id) on delete cascade
);
create index insight_wording_trajectory on insight_wording (organisation_id, trajectory_id, insight_id, until);

alter table insight_wording enable row level security;
alter table insight_wording force row level security;
create policy system_own_organisation on insight_wording to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert, update, delete on insight_wording to koers_system;
grant select, insert, delete on insight_wording to koers_person;
create policy read_own on insight_wording for select to koers_person using (
  organisation_id = koers_organisation() and koers_takes_part(organisation_id, trajectory_id));
create policy keep_own on insight_wording for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));
create policy throw_away_own on insight_wording for delete to koers_person using (
  organisation_id = koers_organisation() and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id));

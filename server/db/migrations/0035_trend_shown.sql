-- What the screens show of months that are over, kept as it may be shown: what is about too few people is left out already. Months that are
-- over hardly change, so a large house does not count two years anew at every look. A figure that goes (an erasure) takes all of it along.
create table trend_shown (
  organisation_id uuid not null references organisation on delete cascade,
  view text not null,
  by text not null,
  unit text not null check (unit in ('month', 'quarter')),
  -- The month that was running: with the next one there is more to show.
  running date not null,
  shown jsonb not null,
  counted_at timestamptz not null default now(),
  looked_at timestamptz not null default now(),
  primary key (organisation_id, view, by, unit)
);

alter table trend_shown enable row level security;
alter table trend_shown force row level security;
create policy system_own_organisation on trend_shown to koers_system
  using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
grant select, insert, update, delete on trend_shown to koers_system;

create function forget_shown_trends() returns trigger language plpgsql as $$
begin
  delete from trend_shown s where s.organisation_id in (select distinct organisation_id from gone);
  return null;
end $$;
create trigger erased_figures_are_shown_no_more after delete on conversation_figure
  referencing old table as gone for each statement execute function forget_shown_trends();
create trigger erased_figures_are_shown_no_more after delete on draft_figure
  referencing old table as gone for each statement execute function forget_shown_trends();
create trigger erased_figures_are_shown_no_more after delete on trajectory_figure
  referencing old table as gone for each statement execute function forget_shown_trends();

-- Asked once a statement, not once a row.
do $$
declare name text;
begin
  foreach name in array array['conversation_figure', 'draft_figure', 'trajectory_figure'] loop
    execute format('alter policy supervisors_count on %I using (organisation_id = (select koers_organisation()) and (select koers_role()) = ''supervisor'')', name);
    execute format('alter policy counsellors_count_own on %I using (
      organisation_id = (select koers_organisation()) and (select koers_role()) = ''counsellor'' and counsellor_id = (select koers_person_id()))', name);
  end loop;
end $$;

-- The trail shows tampering: its rows are sealed into a hash chain, after the fact and never in the transaction that wrote them
-- (docs/decisions/0017). Which transaction wrote a row says when it may be sealed: once no older one is open, nothing can come before it.

-- Rows from before this migration have none: they were there, and are sealed at the first run.
alter table trail add column xact xid8;
alter table trail alter column xact set default pg_current_xact_id();
create index trail_xact on trail (organisation_id, xact);
-- What the screen asks for: newest first, of one person, of one action, of one thing.
create index trail_at on trail (organisation_id, at desc, id desc);
create index trail_person on trail (organisation_id, person_id, at desc, id desc);
create index trail_action on trail (organisation_id, action, at desc, id desc);
create index trail_object on trail (organisation_id, object_id, at desc, id desc);

-- A block closes what one round sealed. Rounds that belong together make a pass: everything written by a transaction in
-- [pass_from, pass_until), in the order of ids; `pass_done` when nothing of it is left.
create table trail_block (
  organisation_id uuid not null references organisation,
  number integer not null check (number > 0),
  first_place bigint not null,
  last_place bigint not null,
  last_trail_id bigint not null,
  -- Null: the first pass.
  pass_from xid8,
  pass_until xid8 not null,
  pass_done boolean not null,
  -- It looked at every row: the first one, and the first after the database was moved to a server where transactions are numbered anew.
  pass_whole boolean not null default false,
  sealed_at timestamptz not null,
  head bytea not null,
  primary key (organisation_id, number)
);

create table trail_seal (
  organisation_id uuid not null,
  place bigint not null check (place > 0),
  trail_id bigint not null,
  hash bytea not null,
  primary key (organisation_id, place),
  unique (organisation_id, trail_id)
);

-- A check goes piece by piece, so that neither a request nor memory grows with the trail; where it stands is kept here.
create table trail_check (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  started_by uuid,                       -- null: the system
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  -- Whole and right so far: the last block that was looked at, its rows, and the time of its last row.
  blocks integer not null default 0,
  rows bigint not null default 0,
  checked_until timestamptz,
  findings jsonb not null default '[]',
  -- The head that somebody kept elsewhere, to be found again; null where none was given.
  kept_head text,
  -- How many there are; `findings` holds the first of them.
  found integer not null default 0,
  primary key (organisation_id, id)
);
create index trail_check_latest on trail_check (organisation_id, started_at desc);

create trigger trail_block_append_only before update or delete on trail_block for each row execute function refuse_trail_change();
create trigger trail_seal_append_only before update or delete on trail_seal for each row execute function refuse_trail_change();
create trigger trail_block_no_truncate before truncate on trail_block for each statement execute function refuse_trail_change();
create trigger trail_seal_no_truncate before truncate on trail_seal for each statement execute function refuse_trail_change();

do $$
declare name text;
begin
  foreach name in array array['trail_block', 'trail_seal', 'trail_check'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert on %I to koers_system', name);
    execute format('grant select on %I to koers_person', name);
    execute format('create policy read_overseen on %I for select to koers_person using (organisation_id = koers_organisation() and koers_role() in (''supervisor'', ''admin''))', name);
  end loop;
end $$;
grant update on trail_check to koers_system;

-- A supervisor sees the names in a conversation for a reason that is on record: of the conversation, wherever they read it (before, it was of
-- one audit of it, and what was flagged without an audit could not be asked for). And the trail is checked every night: who was told of
-- what it found, and which head of the chain left the house on which day, each once (docs/decisions/0017).

alter table audit no force row level security;
alter table name_reveal no force row level security;
alter table conversation no force row level security;

alter table name_reveal add column conversation_id uuid;
update name_reveal r set conversation_id = a.conversation_id from audit a where a.organisation_id = r.organisation_id and a.id = r.audit_id;
delete from name_reveal r where not exists (select 1 from conversation c where c.organisation_id = r.organisation_id and c.id = r.conversation_id);
-- The same person at two audits of one conversation: the first time stays.
delete from name_reveal r using name_reveal s
  where s.organisation_id = r.organisation_id and s.conversation_id = r.conversation_id and s.person_id = r.person_id and (s.at, s.audit_id) < (r.at, r.audit_id);
alter table name_reveal drop constraint name_reveal_pkey;
alter table name_reveal drop column audit_id;
alter table name_reveal alter column conversation_id set not null;
alter table name_reveal add primary key (organisation_id, conversation_id, person_id);
alter table name_reveal add foreign key (organisation_id, conversation_id) references conversation (organisation_id, id) on delete cascade;

alter table audit force row level security;
alter table name_reveal force row level security;
alter table conversation force row level security;

-- Only of what is open to them.
drop policy reveal_own on name_reveal;
create policy reveal_own on name_reveal for insert to koers_person with check (
  organisation_id = koers_organisation() and koers_role() = 'supervisor' and person_id = koers_person_id() and koers_audits(organisation_id, conversation_id));

-- When administrators were told of what a check found; null: nothing was found, or not yet.
alter table trail_check add column told_at timestamptz;

-- The head of the chain as the nightly check left it, one a day; and when it was mailed to who keeps it outside the house. The mail itself is
-- the proof: whoever owns the database can change this row as well.
create table trail_head (
  organisation_id uuid not null references organisation,
  day date not null,
  head text not null,
  mailed_at timestamptz,
  attempts integer not null default 0,
  primary key (organisation_id, day)
);
alter table trail_head enable row level security;
alter table trail_head force row level security;
create policy system_own_organisation on trail_head to koers_system
  using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation());
create policy read_overseen on trail_head for select to koers_person
  using (organisation_id = koers_organisation() and koers_role() in ('supervisor', 'admin'));
grant select, insert, update on trail_head to koers_system;
grant select on trail_head to koers_person;

-- Administrators hear at once when the nightly check finds something.
alter table alert drop constraint alert_reason_check;
alter table alert add constraint alert_reason_check check (reason in ('raised', 'escalated', 'reminder', 'message', 'test', 'check-in', 'complaint', 'trail'));

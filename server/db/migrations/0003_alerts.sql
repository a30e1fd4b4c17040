-- Alerts: what must reach a person outside the screen. An alert is written in the transaction of what it is about; its deliveries, one
-- for each channel, are made, tried and recorded by the system. Rows carry ids and words of our own, never what a client wrote.

alter table organisation add column escalate_after_minutes integer not null default 15 check (escalate_after_minutes between 5 and 120);
grant update (escalate_after_minutes) on organisation to koers_person;
create policy set_escalation on organisation for update to koers_person
  using (id = koers_organisation() and koers_role() in ('supervisor', 'admin')) with check (id = koers_organisation());

create table alert (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  signal_id uuid,
  trajectory_id uuid,
  recipient_id uuid not null,
  reason text not null check (reason in ('raised', 'escalated', 'reminder', 'message', 'test')),
  -- Of the signal, when it was alerted; null for a message and a test.
  level text check (level in ('crisis', 'urgent', 'attention')),
  -- How far the signal had gone along the line of its level: 0 when it was raised.
  step integer not null default 0,
  created_at timestamptz not null default now(),
  -- Since when its deliveries stand in `delivery`; null until the system has seen it.
  handed_at timestamptz,
  -- Since when somebody has looked at what it is about: nothing more goes out.
  answered_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, signal_id) references signal (organisation_id, id) on delete cascade,
  foreign key (organisation_id, trajectory_id) references trajectory (organisation_id, id) on delete cascade,
  foreign key (organisation_id, recipient_id) references person (organisation_id, id) on delete cascade
);
-- Nobody gets two alerts for one step, whatever runs twice.
create unique index alert_once_per_step on alert (organisation_id, signal_id, recipient_id, level, step) where signal_id is not null;
create index alert_trajectory on alert (organisation_id, trajectory_id);
create index alert_recipient on alert (organisation_id, recipient_id);
create index alert_not_handed on alert (organisation_id) where handed_at is null and answered_at is null;

create table delivery (
  organisation_id uuid not null,
  alert_id uuid not null,
  channel text not null check (channel in ('mail', 'push')),
  status text not null default 'waiting' check (status in ('waiting', 'sent', 'failed', 'gave-up')),
  attempts integer not null default 0,
  -- Not before; null means at once. While somebody is sending, the moment at which another may try again.
  next_attempt_at timestamptz,
  failure text,
  last_attempt_at timestamptz,
  sent_at timestamptz,
  primary key (organisation_id, alert_id, channel),
  foreign key (organisation_id, alert_id) references alert (organisation_id, id) on delete cascade
);
create index delivery_due on delivery (organisation_id, next_attempt_at) where status in ('waiting', 'failed');

create table push_subscription (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  -- What a device is known by; the address itself is sealed.
  endpoint_hash bytea not null,
  endpoint text not null,
  keys text not null,
  device text not null default '',
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, endpoint_hash),
  foreign key (organisation_id, person_id) references person (organisation_id, id) on delete cascade
);
create index push_subscription_person on push_subscription (organisation_id, person_id);

-- The key pair with which this organisation's pushes are signed, made once.
create table push_key (
  organisation_id uuid not null references organisation,
  private_jwk text not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id)
);

create index signal_waiting on signal (organisation_id, raised_at) where status = 'open';

do $$
declare name text;
begin
  foreach name in array array['alert', 'delivery', 'push_subscription', 'push_key'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy system_own_organisation on %I to koers_system using (organisation_id = koers_organisation()) with check (organisation_id = koers_organisation())', name);
    execute format('grant select, insert, update, delete on %I to koers_system', name);
  end loop;
end $$;

-- An alert is read by who gets it, by who may read its signal, and, so that the fixed answer in a crisis says only what is true, by
-- the client whose crisis it is.
grant select, insert on alert to koers_person;
grant update (answered_at) on alert to koers_person;
create policy read_alert on alert for select to koers_person using (
  organisation_id = koers_organisation() and (
    recipient_id = koers_person_id()
    or (signal_id is not null and koers_role() = 'supervisor')
    or (signal_id is not null and koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id))
    or (level = 'crisis' and koers_role() = 'client' and koers_takes_part(organisation_id, trajectory_id))));
create policy raise_alert on alert for insert to koers_person with check (
  organisation_id = koers_organisation() and (
    (reason = 'test' and recipient_id = koers_person_id() and signal_id is null and trajectory_id is null)
    or (reason = 'raised' and signal_id is not null and (koers_role() = 'supervisor' or koers_takes_part(organisation_id, trajectory_id)) and exists (
      select 1 from trajectory t where t.organisation_id = alert.organisation_id and t.id = alert.trajectory_id and alert.recipient_id in (t.counsellor_id, t.stand_in_id)))
    or (reason = 'message' and signal_id is null and koers_takes_part(organisation_id, trajectory_id) and exists (
      select 1 from trajectory t where t.organisation_id = alert.organisation_id and t.id = alert.trajectory_id
        and alert.recipient_id in (t.client_id, t.counsellor_id, t.stand_in_id) and alert.recipient_id <> koers_person_id()))));
create policy answer_alert on alert for update to koers_person using (
  organisation_id = koers_organisation() and signal_id is not null and (
    koers_role() = 'supervisor' or (koers_role() = 'counsellor' and koers_takes_part(organisation_id, trajectory_id))));

grant select on delivery to koers_person;
create policy read_delivery on delivery for select to koers_person using (
  organisation_id = koers_organisation() and exists (
    select 1 from alert a where a.organisation_id = delivery.organisation_id and a.id = delivery.alert_id));

grant select, delete on push_subscription to koers_person;
create policy own_devices on push_subscription for select to koers_person using (organisation_id = koers_organisation() and person_id = koers_person_id());
create policy forget_own_device on push_subscription for delete to koers_person using (organisation_id = koers_organisation() and person_id = koers_person_id());

-- Whoever raises a crisis or an urgent signal, by whatever path, alerts counsellor and stand-in in the same transaction. Here and not
-- in a verb, so that no path can forget it; and because a client, whose message it is, may not read back which signals were new. What
-- was raised in the past is history being laid down; while it is open, the escalation finds that nobody was alerted.
create function alert_who_guides() returns trigger language plpgsql as $$
begin
  insert into alert (organisation_id, signal_id, trajectory_id, recipient_id, reason, level)
  select distinct new.organisation_id, new.id, new.trajectory_id, who.id, 'raised', new.level
  from trajectory t cross join lateral unnest(array[t.counsellor_id, t.stand_in_id]) as who(id)
  where t.organisation_id = new.organisation_id and t.id = new.trajectory_id and who.id is not null and who.id is distinct from koers_person_id();
  return null;
end $$;
create trigger signal_alerts_who_guides after insert on signal for each row
  when (new.status = 'open' and new.level in ('crisis', 'urgent') and new.raised_at > now() - interval '1 minute')
  execute function alert_who_guides();

-- A later look that finds it graver begins the line anew: who knew of something urgent does not know of a crisis.
create trigger signal_found_graver_alerts_who_guides after update of level on signal for each row
  when (new.status <> 'resolved' and new.level in ('crisis', 'urgent') and new.level is distinct from old.level)
  execute function alert_who_guides();

-- Somebody looked: what has not gone out yet stays in.
create function answer_alerts() returns trigger language plpgsql as $$
begin
  update alert set answered_at = now() where organisation_id = new.organisation_id and signal_id = new.id and answered_at is null;
  return null;
end $$;
create trigger signal_answers_its_alerts after update of status on signal for each row
  when (new.status <> 'open' and new.status is distinct from old.status)
  execute function answer_alerts();

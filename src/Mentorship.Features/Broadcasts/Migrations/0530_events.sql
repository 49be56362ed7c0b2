-- When what is announced takes place; null for what has no date.
alter table broadcasts add column event_at bigint;

-- The reminder of it that a recipient asked for: '' for none, Planned, Sent, Missed; and when it rings.
alter table broadcast_recipients add column reminder text not null default '';
alter table broadcast_recipients add column remind_at bigint;

create index broadcast_recipients_reminders on broadcast_recipients (broadcast_id, remind_at) where reminder = 'Planned';
create index broadcast_recipients_reminded on broadcast_recipients (person_id) where reminder = 'Planned';

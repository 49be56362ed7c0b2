-- The message that a reminder of an event left in: one of its own, or one with those of meetings.
alter table broadcast_recipients add column rung_as text;

create index broadcast_recipients_rung on broadcast_recipients (rung_as) where rung_as is not null;

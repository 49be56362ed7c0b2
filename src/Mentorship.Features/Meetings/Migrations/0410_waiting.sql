-- rung_as names the message that a reminder left in, leaves_at when it may set out before its moment.
alter table reminders add column rung_as text;

alter table reminders add column leaves_at bigint;

create index reminders_rung on reminders (rung_as) where rung_as is not null;

create index reminders_due on reminders (due_at) where state = 'Planned';

-- What a curator has been told of once and is not told of again.
create table curator_calls (
    id text not null primary key,
    organization_id text not null references organizations (id),
    called_at bigint not null
);

-- Until when a message counts in the day of its reader: to their midnight; null for what did not reach them.
alter table broadcast_recipients add column counts_until bigint;

-- It waits for the evening of its reader; in which message it came together with others; when it was opened from there.
alter table broadcast_recipients add column for_evening bigint not null default 0;
alter table broadcast_recipients add column digest text;
alter table broadcast_recipients add column opened_at bigint;

create index broadcast_recipients_day on broadcast_recipients (person_id, counts_until) where counts_until is not null;
create index broadcast_recipients_evening on broadcast_recipients (person_id) where for_evening = 1 and state = 'Waiting';

-- Who wants everything at once.
create table digest_refusals (
    person_id text not null primary key references people (id),
    refused_at bigint not null
);

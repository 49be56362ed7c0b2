-- Of questions whose words are wiped already nobody knows whether they were answered: they count in no figure.
-- How long people waited, in calendar time (stopped_at - since_at) and in working time. A clock without an end is still waited for.
create table request_clocks (
    request_id text not null references help_requests (id),
    organization_id text not null,
    kind text not null,
    since_at bigint not null,
    stopped_at bigint,
    working_ms bigint,
    primary key (request_id, kind, since_at)
);

insert into request_clocks (request_id, organization_id, kind, since_at, stopped_at)
select r.id, r.organization_id, 'FirstAnswer', r.asked_at,
    (select min(w.said_at) from request_words w where w.request_id = r.id and w.speaker_id <> r.author_id)
from help_requests r
where r.closed_at is null or exists (select 1 from request_words w where w.request_id = r.id);

insert into request_clocks (request_id, organization_id, kind, since_at, stopped_at)
select id, organization_id, 'Resolution', asked_at, closed_at from help_requests;

create index help_requests_asked on help_requests (organization_id, asked_at);

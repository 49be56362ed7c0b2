-- The moment that an event had before each change of the copies that moved it, or called it off: whoever comes is told from which they knew.
create table event_moves (
    broadcast_id text not null,
    revision bigint not null,
    was bigint not null,
    is_pressing bigint not null,
    primary key (broadcast_id, revision)
);
insert into event_moves (broadcast_id, revision, was, is_pressing) select id, moved_in, moved_from, 1 from broadcasts where moved_from is not null;
alter table broadcasts drop column moved_from;
alter table broadcasts drop column moved_in;

-- The moment that an event had when it was moved or withdrawn shortly before, and in which change of the copies: whoever comes is told.
alter table broadcasts add column moved_from bigint;
alter table broadcasts add column moved_in bigint not null default 0;

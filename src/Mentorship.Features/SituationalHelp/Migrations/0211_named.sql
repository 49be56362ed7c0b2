-- 1: a curator asked this person in particular.
alter table request_participants add column is_named bigint not null default 0;

-- What leaves at most once, whatever becomes unclear.
alter table outbox add column sent_once bigint not null default 0;

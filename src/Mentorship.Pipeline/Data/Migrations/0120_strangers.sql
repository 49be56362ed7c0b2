-- Of a chat without consent nothing stays once it has been answered.
alter table outbox add column traceless bigint not null default 0;
delete from bindings where person_id is null;
delete from slots where chat not in (select chat from bindings);

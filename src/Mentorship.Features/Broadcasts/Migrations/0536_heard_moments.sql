-- The moment that whoever comes knew when news of another began to wait for the end of their quiet hours.
alter table broadcast_recipients add column moved_from bigint;

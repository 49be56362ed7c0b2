-- When the copies of an announcement that is over began to say so; null while it is in force.
alter table broadcasts add column closed_at bigint;

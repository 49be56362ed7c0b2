-- When a clock had stopped before its request was opened again: what was no word for it counts from there.
alter table request_clocks add column before_at bigint;
alter table request_clocks add column before_ms bigint;

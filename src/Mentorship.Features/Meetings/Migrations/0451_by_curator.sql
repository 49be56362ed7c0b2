-- The two said otherwise on whether a meeting was held, and the curator has decided.
alter table meetings add column by_curator bigint not null default 0;

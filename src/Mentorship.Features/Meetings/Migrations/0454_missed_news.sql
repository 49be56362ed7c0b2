-- What was arranged or changed while somebody's chat was closed is told to them once it is open again.
alter table meetings add column created_at bigint not null default 0;

alter table meetings add column changed_at bigint not null default 0;

alter table group_meetings add column created_at bigint not null default 0;

alter table group_meetings add column changed_at bigint not null default 0;

alter table meeting_series add column created_at bigint not null default 0;

alter table meeting_series add column changed_at bigint not null default 0;

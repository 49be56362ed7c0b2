-- Whether the mentor has written down what came of a meeting, or said that there is nothing to write.
alter table meetings add column is_summed_up bigint not null default 0;

update meetings set is_summed_up = 1 where state = 'Summarised';

-- A meeting of several is written down like one of a pair.
alter table group_meetings add column outcome text;

alter table group_meetings add column next_step text;

alter table group_meetings add column is_important bigint not null default 0;

alter table group_meetings add column is_summed_up bigint not null default 0;

-- Which of its times a meeting had agreed before the move that nobody has answered yet.
alter table meetings add column moves_before bigint not null default 0;

update meetings set moves_before = moves - 1 where moves > 0;

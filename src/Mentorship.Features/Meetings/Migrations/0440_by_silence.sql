-- Where only one side has said whether a meeting was held, its word counts at the end of asking, and is marked.
alter table meetings add column by_silence bigint not null default 0;

alter table group_meetings add column by_silence bigint not null default 0;

-- What was given up on before: nobody is going to ask any more, and one word is there.
update meetings set by_silence = 1, version = version + 1,
    state = case
        when (select max(a.was_held) from attendance_marks a where a.meeting_id = meetings.id) = 0 then 'Missed'
        when is_summed_up = 1 then 'Summarised'
        else 'Held' end
where state = 'Confirmed'
    and (select count(*) from attendance_marks a where a.meeting_id = meetings.id) = 1
    and not exists (select 1 from timers t where t.id = 'meeting:' || meetings.id || ':attendance')
    and not exists (select 1 from inbox i where i.lane = 'meeting:' || meetings.id and i.done_at is null);

update group_meetings set by_silence = 1, version = version + 1,
    state = case
        when exists (select 1 from group_guests g where g.group_id = group_meetings.id and g.was_there = 1) then 'Held'
        else 'Missed' end
where state = 'Confirmed'
    and exists (select 1 from group_guests g where g.group_id = group_meetings.id and g.was_there is not null)
    and not exists (select 1 from timers t where t.id = 'group:' || group_meetings.id || ':who')
    and not exists (select 1 from inbox i where i.lane = 'group:' || group_meetings.id and i.done_at is null);

-- Announcements that left before their end was watched: looked at once, and then at the end of their last day.
insert into timers (id, due_at, lane, kind, payload)
select 'broadcast:' || id || ':end', 0, 'broadcast:' || id, 'broadcast.end', '{"Name":"broadcast.end","Body":{"Post":"' || id || '"}}'
from broadcasts
where valid_to is not null and closed_at is null and state in ('Sending', 'Paused', 'Sent', 'PartiallySent')
on conflict (id) do nothing;

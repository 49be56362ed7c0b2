-- Whoever has said who they are and nothing about consent: their week begins with the link, as for those who come from now on.
insert into timers (id, due_at, lane, kind, payload)
select 'person:' || p.id || ':undecided', b.linked_at + 604800000, 'person:' || p.id || ':undecided', 'consent.let-go',
    '{"Name":"consent.let-go","Body":{"Person":"' || p.id || '"}}'
from people p join bindings b on b.person_id = p.id where p.state = 'Linked';

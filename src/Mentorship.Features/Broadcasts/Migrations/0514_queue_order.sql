-- The queue is read in its order: by the moment, then by the person.
drop index broadcast_recipients_queue;
create index broadcast_recipients_queue on broadcast_recipients (broadcast_id, state, due_at, person_id);

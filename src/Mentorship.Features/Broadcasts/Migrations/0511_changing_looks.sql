-- A look at a change once a second reads only those whose turn it is, however long the list of recipients is.
create index broadcast_recipients_change on broadcast_recipients (broadcast_id, change);
create index broadcast_recipients_revision on broadcast_recipients (broadcast_id, state, revision, person_id);

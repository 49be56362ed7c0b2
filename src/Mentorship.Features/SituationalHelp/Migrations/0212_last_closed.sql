-- The last closed questions of a school, read from the end until there are enough.
drop index help_requests_closed;
create index help_requests_last_closed on help_requests (organization_id, closed_at) where closed_at is not null;

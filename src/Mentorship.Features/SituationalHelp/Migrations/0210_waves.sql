-- Whom to ask next: what somebody was asked lately, what they took lately, and how fast questions were answered.
create index request_participants_lately on request_participants (person_id, since);
create index help_requests_taken on help_requests (holder_id, taken_at) where holder_id is not null;
create index help_requests_closed on help_requests (organization_id, state, closed_at);

-- When a chat was found closed last: whoever comes back hears of what has changed since.
alter table bindings add column closed_at bigint;

-- A photo or document that the channel keeps, and what people may answer below the announcement.
alter table broadcasts add column medium_kind text not null default '';
alter table broadcasts add column medium text not null default '';
alter table broadcasts add column has_rsvp bigint not null default 0;
alter table broadcasts add column form text not null default '';

alter table broadcast_recipients add column comes bigint;

-- What the clock on the wall shows at the moment of sending and of the event, and where: it stays when the rules of that clock change.
alter table broadcasts add column send_local text;
alter table broadcasts add column send_zone text;
alter table broadcasts add column event_local text;
alter table broadcasts add column event_zone text;

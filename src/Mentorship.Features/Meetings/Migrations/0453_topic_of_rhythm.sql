-- What the first meeting of a rhythm is to be about; empty once that meeting is there.
alter table meeting_series add column agenda text;

-- Which rhythm of the pair stops once both agree on this one; null where it is one more.
alter table meeting_series add column replaces text;

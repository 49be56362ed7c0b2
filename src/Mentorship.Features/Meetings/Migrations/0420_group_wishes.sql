-- For which of the times of a meeting of several its organizer was told that it does not suit the guest.
alter table group_guests add column wished_moves bigint;

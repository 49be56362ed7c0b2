-- The list of recipients is frozen in portions: the last person on it so far, null when it is whole.
alter table broadcasts add column frozen_to text;

-- How the channel knows a voice or video message, so that it can be sent as a file to whoever takes no recordings.
alter table request_words add column recording text;

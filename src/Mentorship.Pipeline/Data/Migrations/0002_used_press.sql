alter table bookmarks rename column used_token to used_press;

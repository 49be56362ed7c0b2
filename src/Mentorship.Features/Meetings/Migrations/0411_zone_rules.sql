-- What the clocks of a zone did in three years when the service last looked, from the first of January of the year named.
create table zone_rules (
    zone text not null primary key,
    since bigint not null,
    rules text not null
);

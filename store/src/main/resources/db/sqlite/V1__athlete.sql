-- revision rises with every write to anything of the athlete's, in the same transaction.
create table athlete (
    id integer not null primary key,
    name text not null unique,
    revision integer not null
) strict;

-- What an athlete calls a chapter of her history; it hangs on a day inside of it.
create table chapter_name (
    athlete_id integer not null references athlete (id),
    on_day text not null,
    name text not null,
    primary key (athlete_id, on_day)
) strict, without rowid;

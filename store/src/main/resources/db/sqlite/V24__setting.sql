-- How an athlete has things shown, what she chose only: units, week_start, zone, and one.LABEL and many.LABEL for names
-- of labels.
create table setting (
    athlete_id integer not null references athlete (id),
    name text not null,
    chosen text not null,
    primary key (athlete_id, name)
) strict, without rowid;

-- What an athlete herself says of a workout, whether that is there just now or not: its label, a note, and whether it
-- counts. There is no row where she says nothing.
create table overlay (
    athlete_id integer not null references athlete (id),
    workout_key text not null,
    label text,
    note text not null,
    standing text not null,
    primary key (athlete_id, workout_key)
) strict, without rowid;

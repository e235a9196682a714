-- Which sighting of a workout is believed: its newest accepted one.
create table workout (
    athlete_id integer not null,
    workout_key text not null,
    batch_no integer not null,
    row_no integer not null,
    primary key (athlete_id, workout_key),
    foreign key (athlete_id) references athlete (id)
) strict, without rowid;

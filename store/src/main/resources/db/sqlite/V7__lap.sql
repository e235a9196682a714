-- The laps of a sighting, in order from 0; most exports tell of none.
create table lap (
    athlete_id integer not null,
    batch_no integer not null,
    row_no integer not null,
    lap_no integer not null,
    distance_m real,
    duration_s real,
    elapsed_s real,
    energy_kcal real,
    steps integer,
    heart_rate_bpm real,
    max_speed_m_per_s real,
    climb_m real,
    primary key (athlete_id, batch_no, row_no, lap_no),
    foreign key (athlete_id, batch_no, row_no) references sighting (athlete_id, batch_no, row_no)
) strict, without rowid;

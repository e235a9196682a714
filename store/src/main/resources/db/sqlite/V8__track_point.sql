-- The track of a sighting, in order from 0: seconds since the start, degrees in WGS 84, metres above the sea.
create table track_point (
    athlete_id integer not null,
    batch_no integer not null,
    row_no integer not null,
    point_no integer not null,
    since_start_s real,
    latitude_deg real not null,
    longitude_deg real not null,
    elevation_m real,
    heart_rate_bpm real,
    primary key (athlete_id, batch_no, row_no, point_no),
    foreign key (athlete_id, batch_no, row_no) references sighting (athlete_id, batch_no, row_no)
) strict, without rowid;

-- The track of a sighting, in order from 0: seconds since the start, degrees in WGS 84, metres above the sea.
create table track_point (
    athlete_id bigint not null,
    batch_no int not null,
    row_no int not null,
    point_no int not null,
    since_start_s double,
    latitude_deg double not null,
    longitude_deg double not null,
    elevation_m double,
    heart_rate_bpm double,
    primary key (athlete_id, batch_no, row_no, point_no),
    foreign key (athlete_id, batch_no, row_no) references sighting (athlete_id, batch_no, row_no)
) engine = InnoDB default character set utf8mb4 collate ${collation};

-- The laps of a sighting, in order from 0; most exports tell of none.
create table lap (
    athlete_id bigint not null,
    batch_no int not null,
    row_no int not null,
    lap_no int not null,
    distance_m double,
    duration_s double,
    elapsed_s double,
    energy_kcal double,
    steps bigint,
    heart_rate_bpm double,
    max_speed_m_per_s double,
    climb_m double,
    primary key (athlete_id, batch_no, row_no, lap_no),
    foreign key (athlete_id, batch_no, row_no) references sighting (athlete_id, batch_no, row_no)
) engine = InnoDB default character set utf8mb4 collate ${collation};

-- What one row of one batch says of a workout, as read and never changed. verdict is accepted, known or changed.
-- Dates and times of day are ISO 8601, where the athlete was; an instant is there where the file tells it.
-- A cell of a file can be as long as it likes, so what is kept as written is mediumtext: a note of 16,384
-- characters outside the basic plane is one byte too long for text.
create table sighting (
    athlete_id bigint not null,
    batch_no int not null,
    row_no int not null,
    line_no int not null,
    workout_key varchar(190) not null,
    verdict varchar(10) not null,
    source varchar(30) not null,
    external_id mediumtext,
    started_date varchar(16) not null,
    started_time varchar(18),
    started_at_ms bigint,
    zone varchar(190),
    zone_origin varchar(10),
    activity varchar(30) not null,
    distance_m double,
    duration_s double,
    elapsed_s double,
    energy_kcal double,
    steps bigint,
    heart_rate_bpm double,
    max_speed_m_per_s double,
    climb_m double,
    declared_activity mediumtext not null,
    distance_unit mediumtext not null,
    note mediumtext not null,
    recorder mediumtext not null,
    submitted_date varchar(16),
    claimed_pace_s_per_km double,
    whole_key varchar(190),
    primary key (athlete_id, batch_no, row_no),
    foreign key (athlete_id, batch_no) references batch (athlete_id, batch_no)
) engine = InnoDB default character set utf8mb4 collate ${collation};

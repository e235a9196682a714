-- What an athlete herself says of a workout, whether that is there just now or not: its label, a note, and whether it
-- counts. There is no row where she says nothing.
create table overlay (
    athlete_id bigint not null,
    workout_key varchar(190) not null,
    label varchar(16),
    note mediumtext not null,
    standing varchar(16) not null,
    primary key (athlete_id, workout_key),
    foreign key (athlete_id) references athlete (id)
) engine = InnoDB default character set utf8mb4 collate ${collation};

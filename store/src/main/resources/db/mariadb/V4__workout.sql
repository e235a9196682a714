-- Which sighting of a workout is believed: its newest accepted one.
create table workout (
    athlete_id bigint not null,
    workout_key varchar(190) not null,
    batch_no int not null,
    row_no int not null,
    primary key (athlete_id, workout_key),
    foreign key (athlete_id) references athlete (id)
) engine = InnoDB default character set utf8mb4 collate ${collation};

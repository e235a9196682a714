-- What an athlete aims at each week or month; target counts workouts, or is in metres or seconds, as the measure says.
create table goal (
    athlete_id bigint not null,
    goal_period varchar(16) not null,
    measure varchar(16) not null,
    label_filter varchar(30) not null,
    target double not null,
    primary key (athlete_id, goal_period, measure, label_filter),
    foreign key (athlete_id) references athlete (id)
) engine = InnoDB default character set utf8mb4 collate ${collation};

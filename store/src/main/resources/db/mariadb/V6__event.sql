-- A dated moment in the athlete's life; equal ones are kept once.
create table event (
    athlete_id bigint not null,
    event_date varchar(16) not null,
    title varchar(100) not null,
    kind varchar(30) not null,
    primary key (athlete_id, event_date, title, kind),
    foreign key (athlete_id) references athlete (id)
) engine = InnoDB default character set utf8mb4 collate ${collation};

-- How an athlete has things shown, what she chose only: units, week_start, zone, and one.LABEL and many.LABEL for names
-- of labels.
create table setting (
    athlete_id bigint not null,
    name varchar(40) not null,
    chosen varchar(100) not null,
    primary key (athlete_id, name),
    foreign key (athlete_id) references athlete (id)
) engine = InnoDB default character set utf8mb4 collate ${collation};

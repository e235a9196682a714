-- What an athlete calls a chapter of her history; it hangs on a day inside of it.
create table chapter_name (
    athlete_id bigint not null,
    on_day varchar(16) not null,
    name varchar(100) not null,
    primary key (athlete_id, on_day),
    foreign key (athlete_id) references athlete (id)
) engine = InnoDB default character set utf8mb4 collate ${collation};

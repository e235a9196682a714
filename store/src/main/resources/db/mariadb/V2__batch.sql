-- One import. Its counts add up to the rows read; flagged ones are among the accepted.
create table batch (
    athlete_id bigint not null,
    batch_no int not null,
    file_name mediumtext not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    source varchar(30) not null,
    imported_at_ms bigint not null,
    accepted int not null,
    already_known int not null,
    changed int not null,
    probable_duplicates int not null,
    flagged int not null,
    rejected int not null,
    primary key (athlete_id, batch_no),
    foreign key (athlete_id) references athlete (id)
) engine = InnoDB default character set utf8mb4 collate ${collation};

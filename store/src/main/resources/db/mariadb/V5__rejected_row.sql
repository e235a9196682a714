-- A row that could not be taken, as it was read. reasons holds one reason a line: kind, column and what was found,
-- parted by tabs; tabs, line feeds and backslashes within them are written \t, \n and \\.
create table rejected_row (
    athlete_id bigint not null,
    batch_no int not null,
    row_no int not null,
    line_no int not null,
    text mediumtext not null,
    reasons mediumtext not null,
    primary key (athlete_id, batch_no, row_no),
    foreign key (athlete_id, batch_no) references batch (athlete_id, batch_no)
) engine = InnoDB default character set utf8mb4 collate ${collation};

-- A row that could not be taken, as it was read. reasons holds one reason a line: kind, column and what was found,
-- parted by tabs; tabs, line feeds and backslashes within them are written \t, \n and \\.
create table rejected_row (
    athlete_id integer not null,
    batch_no integer not null,
    row_no integer not null,
    line_no integer not null,
    text text not null,
    reasons text not null,
    primary key (athlete_id, batch_no, row_no),
    foreign key (athlete_id, batch_no) references batch (athlete_id, batch_no)
) strict, without rowid;

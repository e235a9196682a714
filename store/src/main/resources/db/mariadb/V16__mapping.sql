-- How an athlete's tables with one header are read. mapping_text holds a line of source and date order, then a line
-- for each column: role, unit, decimal mark and header, parted by tabs; tabs, line feeds and backslashes within them
-- are written \t, \n and \\.
create table mapping (
    athlete_id bigint not null,
    signature varchar(32) not null,
    mapping_text mediumtext not null,
    primary key (athlete_id, signature),
    foreign key (athlete_id) references athlete (id)
) engine = InnoDB default character set utf8mb4 collate ${collation};

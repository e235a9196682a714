-- How an athlete's tables with one header are read. mapping_text holds a line of source and date order, then a line
-- for each column: role, unit, decimal mark and header, parted by tabs; tabs, line feeds and backslashes within them
-- are written \t, \n and \\.
create table mapping (
    athlete_id integer not null references athlete (id),
    signature text not null,
    mapping_text text not null,
    primary key (athlete_id, signature)
) strict, without rowid;

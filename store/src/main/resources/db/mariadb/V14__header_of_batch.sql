-- The header of the file as it stands there, and what parts its cells: for writing rejected rows down again.
alter table batch
    add column header_text mediumtext,
    add column header_separator varchar(1);

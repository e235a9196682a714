-- The header of the file as it stands there, and what parts its cells: for writing rejected rows down again.
alter table batch add column header_text text;
alter table batch add column header_separator text;

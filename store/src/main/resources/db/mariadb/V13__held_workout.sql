-- A workout with duplicate_of is held back for the one it names, and is not counted.
alter table workout add column duplicate_of varchar(190);

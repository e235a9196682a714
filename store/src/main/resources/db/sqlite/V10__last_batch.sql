-- The number of the athlete's newest batch, undone or not: no number is given twice.
alter table athlete add column last_batch integer not null default 0;

-- Serves "the counted workouts of some days", when an import looks for those that a row may tell of once more.
create index sighting_on_date on sighting (athlete_id, started_date);

-- Without statistics SQLite takes an athlete to have about ten sightings, and walks through all of hers where an index
-- would find the one. These say what a store of one athlete is like: rows, and rows for each column of the key more.
analyze athlete;
delete from sqlite_stat1;
insert into sqlite_stat1 (tbl, idx, stat) values
    ('sighting', 'sighting', '1000000 1000000 1000 1'),
    ('sighting', 'sighting_of_workout', '1000000 1000000 2 1 1'),
    ('sighting', 'sighting_on_date', '1000000 1000000 5 2 1'),
    ('sighting', 'duplicate_of', '1000 1000 1 1 1'),
    ('workout', 'workout', '1000000 1000000 1');

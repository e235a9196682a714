-- Serves "the counted workouts of some days", when an import looks for those that a row may tell of once more.
create index sighting_on_date on sighting (athlete_id, started_date);

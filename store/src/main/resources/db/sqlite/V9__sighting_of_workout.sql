-- Serves "every sighting of a workout, the newest first", and finding what to believe when a batch is undone.
create index sighting_of_workout on sighting (athlete_id, workout_key);

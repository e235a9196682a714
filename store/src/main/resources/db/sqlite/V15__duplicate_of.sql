-- Serves "every probable duplicate there is", when what is held back is found anew.
create index duplicate_of on sighting (athlete_id, duplicate_of) where duplicate_of is not null;

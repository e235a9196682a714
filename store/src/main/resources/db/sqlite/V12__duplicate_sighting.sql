-- duplicate_of is the workout that this sighting's one is held back for, of a probable duplicate; fields is what a
-- changed or updated sighting says differently, in the names of the columns of a receipt parted by commas. verdict
-- may also be updated or duplicate.
alter table sighting add column duplicate_of text;
alter table sighting add column fields text;

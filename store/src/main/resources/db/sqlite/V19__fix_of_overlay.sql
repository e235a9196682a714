-- What the athlete says was measured wrongly: the distance or the duration in its place; null where the told one stands.
alter table overlay add column distance_m real;
alter table overlay add column duration_s real;

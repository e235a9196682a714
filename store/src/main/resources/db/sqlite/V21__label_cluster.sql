-- The centres of an accepted model, in their order; size 0 for a stand-in.
create table label_cluster (
    athlete_id integer not null references athlete (id),
    model_number integer not null,
    place integer not null,
    pace_s_per_km real not null,
    distance_m real not null,
    duration_s real not null,
    size integer not null,
    side text not null,
    basis text not null,
    primary key (athlete_id, model_number, place)
) strict, without rowid;

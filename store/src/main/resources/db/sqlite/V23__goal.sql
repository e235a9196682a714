-- What an athlete aims at each week or month; target counts workouts, or is in metres or seconds, as the measure says.
create table goal (
    athlete_id integer not null references athlete (id),
    goal_period text not null,
    measure text not null,
    label_filter text not null,
    target real not null,
    primary key (athlete_id, goal_period, measure, label_filter)
) strict, without rowid;

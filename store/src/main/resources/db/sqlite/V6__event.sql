-- A dated moment in the athlete's life; equal ones are kept once.
create table event (
    athlete_id integer not null,
    event_date text not null,
    title text not null,
    kind text not null,
    primary key (athlete_id, event_date, title, kind),
    foreign key (athlete_id) references athlete (id)
) strict, without rowid;

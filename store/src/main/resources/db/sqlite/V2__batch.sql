-- One import. Its counts add up to the rows read; flagged ones are among the accepted.
create table batch (
    athlete_id integer not null references athlete (id),
    batch_no integer not null,
    file_name text not null,
    size_bytes integer not null,
    sha256 text not null,
    source text not null,
    imported_at_ms integer not null,
    accepted integer not null,
    already_known integer not null,
    changed integer not null,
    probable_duplicates integer not null,
    flagged integer not null,
    rejected integer not null,
    primary key (athlete_id, batch_no)
) strict, without rowid;

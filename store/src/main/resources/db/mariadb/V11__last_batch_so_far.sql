update athlete set last_batch = (
    select coalesce(max(b.batch_no), 0) from batch b where b.athlete_id = athlete.id
);

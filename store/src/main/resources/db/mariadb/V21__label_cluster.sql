-- The centres of an accepted model, in their order; size 0 for a stand-in.
create table label_cluster (
    athlete_id bigint not null,
    model_number int not null,
    place int not null,
    pace_s_per_km double not null,
    distance_m double not null,
    duration_s double not null,
    size int not null,
    side varchar(16) not null,
    basis varchar(16) not null,
    primary key (athlete_id, model_number, place),
    foreign key (athlete_id) references athlete (id)
) engine = InnoDB default character set utf8mb4 collate ${collation};

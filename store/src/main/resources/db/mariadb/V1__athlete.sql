-- revision rises with every write to anything of the athlete's, in the same transaction.
create table athlete (
    id bigint not null auto_increment primary key,
    name varchar(40) not null unique,
    revision bigint not null
) engine = InnoDB default character set utf8mb4 collate ${collation};

-- What the bodies decided, as it is signed. Rows are added; of a draft the remarks may change, of what is signed
-- nothing: see V03_31.
create table minutes (
    id          varchar(20)   primary key,
    body        varchar(20)   not null,
    session     varchar(40),
    -- of the first ones: the ballot or session that they are of, which has one only
    original_of varchar(40)   unique,
    corrects    varchar(20)   unique references minutes (id),
    reason      varchar(4000),
    -- canonical JSON; people by opaque id
    content     text          not null,
    remarks     text          not null,
    state       varchar(20)   not null,
    drafted_at  timestamp with time zone not null,
    -- opaque ids; who asked for a correction, and who wrote the remarks last
    drafted_by  uuid,
    edited_by   uuid,
    edited_at   timestamp with time zone,
    check ((original_of is null) <> (corrects is null))
);

create table minutes_ballot (
    minutes  varchar(20) not null references minutes (id),
    position integer     not null,
    ballot   varchar(20) not null references ballot (id),
    primary key (minutes, position),
    unique (minutes, ballot)
);
create index minutes_of_ballot on minutes_ballot (ballot);

create table minutes_signature (
    minutes   varchar(20) not null references minutes (id),
    signed_as varchar(20) not null,
    -- opaque id
    person    uuid        not null,
    -- of what was signed
    hash      varchar(64) not null,
    signed_at timestamp with time zone not null,
    -- the signature before; keeps the table from being emptied by TRUNCATE
    previous  varchar(20),
    primary key (minutes, signed_as),
    -- two different people
    unique (minutes, person),
    foreign key (minutes, previous) references minutes_signature (minutes, signed_as)
);

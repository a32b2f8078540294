-- What a body may change by resolution; a ballot keeps the version that it was opened under.
create table rule_set (
    name                 varchar(40) not null,
    version              integer     not null,
    majority             varchar(20) not null,
    -- present seats * denominator must exceed eligible seats * numerator
    quorum_numerator     integer     not null,
    quorum_denominator   integer     not null,
    quorum_least_present integer     not null,
    valid_from           timestamp with time zone not null,
    -- the ballot by which it was adopted; empty for the sets that came with the application
    resolution           varchar(20),
    primary key (name, version)
);

insert into rule_set (name, version, majority, quorum_numerator, quorum_denominator, quorum_least_present, valid_from)
values ('SIMPLE_MAJORITY', 1, 'SIMPLE', 1, 2, 3, timestamp with time zone '2014-08-20 00:00:00+02:00'),
       ('BENCH_MAJORITY', 1, 'BENCH', 1, 2, 3, timestamp with time zone '2014-08-20 00:00:00+02:00'),
       ('CONSENSUS', 1, 'CONSENSUS', 1, 2, 3, timestamp with time zone '2014-08-20 00:00:00+02:00');

create table ballot (
    id               varchar(20) not null primary key,
    subject          varchar(20) not null,
    requirement      varchar(20),
    body             varchar(20) not null,
    cycle            integer     not null,
    round            integer     not null,
    mode             varchar(20) not null,
    session          varchar(20),
    state            varchar(20) not null,
    motion           text        not null,
    rule_set         varchar(40) not null,
    rule_set_version integer     not null,
    notice_given     boolean     not null,
    prepared_at      timestamp with time zone not null,
    opened_at        timestamp with time zone,
    deadline         timestamp with time zone,
    -- the canonical form that the hash was taken of
    opening_record   text,
    opening_hash     varchar(64),
    closed_at        timestamp with time zone,
    outcome          varchar(20),
    eligible         integer,
    present          integer,
    yes              integer,
    no               integer,
    abstain          integer,
    closing_record   text,
    closing_hash     varchar(64),
    -- whether the body has finished with the matter, so that values of a ballot without quorum may be shown
    settled          boolean     not null,
    foreign key (rule_set, rule_set_version) references rule_set (name, version)
);

create index ballot_of_requirement on ballot (requirement, prepared_at);

-- the roll, frozen when the ballot opens
create table ballot_seat (
    ballot   varchar(20) not null references ballot (id),
    seat     varchar(40) not null,
    bench    varchar(20) not null,
    position integer     not null,
    label    varchar(80) not null,
    member   uuid,
    deputy   uuid,
    primary key (ballot, seat)
);

create table vote (
    ballot   varchar(20)   not null,
    seat     varchar(40)   not null,
    person   uuid          not null,
    capacity varchar(20)   not null,
    choice   varchar(10)   not null,
    reason   varchar(4000),
    cast_at  timestamp with time zone not null,
    -- 128 random bits, disclosed after closing: a hash over three possible values could be guessed
    nonce    uuid          not null,
    primary key (ballot, seat),
    foreign key (ballot, seat) references ballot_seat (ballot, seat)
);

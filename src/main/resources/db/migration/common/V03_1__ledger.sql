-- What happened to each ballot, in a chain of hashes. Nothing is ever changed here: see V03_2.
create table ledger_entry (
    ballot      varchar(20) not null references ballot (id),
    position    integer     not null,
    kind        varchar(20) not null,
    noted_at    timestamp with time zone not null,
    -- canonical JSON
    content     text        not null,
    -- hash of the entry before; 64 zeros for the first
    previous    varchar(64) not null,
    hash        varchar(64) not null unique,
    -- whose vote it tells of
    seat        varchar(40),
    predecessor integer,
    primary key (ballot, position),
    unique (ballot, seat),
    foreign key (ballot, predecessor) references ledger_entry (ballot, position),
    foreign key (ballot, seat) references vote (ballot, seat)
);

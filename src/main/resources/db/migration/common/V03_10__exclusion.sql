-- Who may be biased, what the other seats answered, and what came of it. Rows are added, never changed: see V03_11.
create table exclusion (
    ballot         varchar(20)   not null,
    number         integer       not null,
    seat           varchar(40)   not null,
    person         uuid          not null,
    capacity       varchar(20)   not null,
    -- the same seat for a declaration
    raised_by_seat varchar(40)   not null,
    raised_by      uuid          not null,
    reason         varchar(4000) not null,
    raised_at      timestamp with time zone not null,
    -- exclusive
    answers_until  timestamp with time zone not null,
    -- how many other seats
    asked          integer       not null,
    primary key (ballot, number),
    foreign key (ballot, seat) references ballot_seat (ballot, seat),
    foreign key (ballot, raised_by_seat) references ballot_seat (ballot, seat)
);

create table exclusion_answer (
    ballot      varchar(20) not null,
    number      integer     not null,
    seat        varchar(40) not null,
    person      uuid        not null,
    capacity    varchar(20) not null,
    answer      varchar(10) not null,
    answered_at timestamp with time zone not null,
    primary key (ballot, number, seat),
    foreign key (ballot, number) references exclusion (ballot, number),
    foreign key (ballot, seat) references ballot_seat (ballot, seat)
);

create table exclusion_decision (
    ballot     varchar(20) not null,
    number     integer     not null,
    confirmed  boolean     not null,
    confirm    integer     not null,
    deny       integer     not null,
    decided_at timestamp with time zone not null,
    -- until when votes count from then on, exclusive
    deadline   timestamp with time zone not null,
    primary key (ballot, number),
    foreign key (ballot, number) references exclusion (ballot, number)
);

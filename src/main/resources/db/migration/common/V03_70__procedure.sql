-- A seat's objection to deciding in writing; the first one stops the ballot. Rows are added, never changed: see V03_71.
create table objection (
    ballot    varchar(20) not null primary key,
    seat      varchar(40) not null,
    person    uuid        not null,
    capacity  varchar(20) not null,
    reason    varchar(4000),
    raised_at timestamp with time zone not null,
    foreign key (ballot, seat) references ballot_seat (ballot, seat)
);

-- Seats that ask the council to decide.
create table referral_signature (
    ballot    varchar(20) not null,
    seat      varchar(40) not null,
    person    uuid        not null,
    capacity  varchar(20) not null,
    signed_at timestamp with time zone not null,
    primary key (ballot, seat),
    foreign key (ballot, seat) references ballot_seat (ballot, seat)
);

-- Until when that may be asked for after the count, exclusive.
create table referral_period (
    ballot varchar(20) not null primary key references ballot (id),
    until  timestamp with time zone not null
);

create table body_session (
    id                varchar(20) not null primary key,
    body              varchar(20) not null,
    state             varchar(20) not null,
    starts_at         timestamp with time zone not null,
    ends_at           timestamp with time zone not null,
    place             varchar(200),
    link              varchar(500),
    -- user of the office who opened it
    secretary         varchar(255),
    -- as in iCalendar: one more with each change that those invited are told of
    sequence          integer     not null,
    invited_at        timestamp with time zone,
    -- why it could not wait for the period of invitation
    short_notice      varchar(4000),
    opened_at         timestamp with time zone,
    closed_at         timestamp with time zone,
    cancelled_because varchar(4000)
);

create index body_session_of_body on body_session (body, starts_at);

-- what is locked so that nobody draws up two sessions for one matter
create table body_session_lock (body varchar(20) not null primary key);

insert into body_session_lock (body) values ('WORKING_GROUP'), ('COUNCIL');

create table agenda_item (
    session     varchar(20)  not null references body_session (id),
    number      integer      not null,
    position    integer      not null,
    requirement varchar(20),
    title       varchar(200) not null,
    state       varchar(20)  not null,
    ballot      varchar(20) references ballot (id),
    note        varchar(4000),
    primary key (session, number)
);

create index agenda_item_of_requirement on agenda_item (requirement);

create table presence (
    session    varchar(20) not null references body_session (id),
    seat       varchar(40) not null,
    person     uuid        not null,
    capacity   varchar(20) not null,
    arrived_at timestamp with time zone not null,
    left_at    timestamp with time zone,
    primary key (session, seat, arrived_at)
);

-- failed sign-ins, counted for a user at an address, for a user and for an address; old rows are deleted
create table sign_in_failure (
    kind         varchar(10)              not null,
    subject      varchar(150)             not null,
    failures     integer                  not null,
    last_failure timestamp with time zone not null,
    waits_until  timestamp with time zone not null,
    primary key (kind, subject)
);
create index sign_in_failure_by_age on sign_in_failure (last_failure);

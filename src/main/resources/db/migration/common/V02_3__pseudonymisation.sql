-- who made whom unknown and when; the user id of old stands nowhere
create table pseudonymisation (
    pseudonym varchar(64)              not null primary key,
    made_by   varchar(64)              not null,
    made_at   timestamp with time zone not null
);

-- its one row lets one after another through
create table pseudonymisation_gate (
    id integer not null primary key
);
insert into pseudonymisation_gate (id) values (1);

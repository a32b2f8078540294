-- people who are told of every step although they are neither requester nor signed: their own requirement was merged
-- into this one, and their organisation stood behind it already
create table requirement_informed (
    requirement varchar(20) not null references requirement (id),
    person      varchar(64) not null,
    primary key (requirement, person)
);

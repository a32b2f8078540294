-- What was said in the deliberation on a requirement. Nothing is changed or removed later, except that a pseudonym takes
-- the place of an author who has left.
create table requirement_remark (
    requirement varchar(20)   not null references requirement (id),
    -- from 1 within its requirement
    number      integer       not null,
    kind        varchar(20)   not null,
    author      varchar(64)   not null,
    -- role or organisation, in words, as it was then
    spoke_as    varchar(300)  not null,
    said_at     timestamp with time zone not null,
    text        varchar(4000) not null,
    -- the question that it answers
    answer_to   integer,
    for_minutes boolean       not null,
    primary key (requirement, number),
    foreign key (requirement, answer_to) references requirement_remark (requirement, number)
);

-- a matter that the council has to decide or look into
create table referral (
    id             varchar(20) not null primary key,
    requirement    varchar(20) not null,
    reason         varchar(20) not null,
    -- the stage whose second deadline has passed; only for OVERDUE
    stage          varchar(20),
    state          varchar(20) not null,
    verdict        varchar(20),
    cycle          integer     not null,
    motion         text        not null,
    may_vote       boolean     not null,
    may_return     boolean     not null,
    -- what the system drafted for the council, as JSON
    dossier        text        not null,
    recommendation varchar(4000),
    note           varchar(4000),
    disposition    varchar(20),
    instruction    varchar(4000),
    return_date    date,
    since          timestamp with time zone not null,
    decided_at     timestamp with time zone
);

create index referral_of_requirement on referral (requirement, since);

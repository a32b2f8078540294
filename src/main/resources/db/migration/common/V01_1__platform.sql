-- the last number given to a case of each kind and year
create table case_number (
    kind        varchar(5) not null,
    case_year   integer    not null,
    last_number integer    not null,
    primary key (kind, case_year)
);

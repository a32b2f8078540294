create table requirement (
    id                       varchar(20)  not null primary key,
    title                    varchar(200) not null,
    description              text         not null,
    component                varchar(40),
    category                 varchar(20)  not null,
    legal_obligation         boolean      not null,
    urgency                  integer      not null,
    estimated_municipalities integer      not null,
    personal_data            boolean      not null,
    status                   varchar(20)  not null,
    -- the user who answers for it, and for which organisation
    requester                varchar(64)  not null,
    organisation             varchar(60)  not null,
    submitted_at             timestamp with time zone not null,
    changed_at               timestamp with time zone not null,
    cycle                    integer      not null,
    route                    varchar(20),
    ballot_opened            boolean      not null,
    motion                   text,
    check_note               varchar(4000),
    answer                   varchar(4000),
    duplicate_of             varchar(20) references requirement (id),
    resubmission_date        date,
    instruction              varchar(4000),
    routine_decision         varchar(20),
    routine_note             varchar(4000)
);

create index requirement_by_status on requirement (status, submitted_at);
create index requirement_by_component on requirement (component, status);
create index requirement_by_organisation on requirement (organisation, submitted_at);
create index requirement_by_submission on requirement (submitted_at, id);

-- one assessment for each cycle; a council that returns a matter starts a new one
create table requirement_assessment (
    requirement            varchar(20) not null references requirement (id),
    cycle                  integer     not null,
    effort_person_days     integer,
    cost_euro              numeric(13, 2),
    feasible               boolean,
    effort_note            varchar(4000),
    changes_service_class  boolean,
    cross_component        boolean,
    benefit                integer,
    reach                  integer,
    strategic_fit          integer,
    benefit_note           varchar(4000),
    protection_risk        integer,
    protection_note        varchar(4000),
    score                  integer,
    primary key (requirement, cycle)
);

create table requirement_contribution (
    requirement varchar(20)  not null,
    cycle       integer      not null,
    position    integer      not null,
    criterion   varchar(80)  not null,
    shown_value varchar(200) not null,
    points      integer      not null,
    points_of   integer      not null,
    primary key (requirement, cycle, position),
    foreign key (requirement, cycle) references requirement_assessment (requirement, cycle)
);

create table requirement_co_signer (
    requirement  varchar(20) not null references requirement (id),
    organisation varchar(60) not null,
    signed_by    varchar(64) not null,
    signed_at    timestamp with time zone not null,
    -- the duplicate that was merged, if the signature came that way
    merged_from  varchar(20),
    primary key (requirement, organisation)
);

-- what happened to a requirement, in words for people; append-only
create table requirement_event (
    id          bigint generated always as identity primary key,
    requirement varchar(20)  not null references requirement (id),
    happened_at timestamp with time zone not null,
    -- empty when the system acted
    actor       varchar(64),
    kind        varchar(40)  not null,
    text        varchar(300) not null,
    note        varchar(4000)
);

create index requirement_event_of on requirement_event (requirement, id);

-- each stay of a requirement in a stage that has a deadline
create table requirement_stage (
    requirement varchar(20) not null references requirement (id),
    stage       varchar(20) not null,
    visit       integer     not null,
    entered_at  timestamp with time zone not null,
    left_at     timestamp with time zone,
    primary key (requirement, stage, visit)
);

create table implementation (
    id           varchar(20) not null primary key,
    requirement  varchar(20) not null references requirement (id),
    cycle        integer     not null,
    state        varchar(20) not null,
    plan_result  varchar(20),
    release_name varchar(100),
    planned_date date,
    plan_note    varchar(4000),
    pilot        varchar(8),
    note         varchar(4000),
    -- how often the result was put to acceptance
    attempt      integer     not null,
    refusals     integer     not null,
    started_at   timestamp with time zone not null,
    ended_at     timestamp with time zone
);

create index implementation_of_requirement on implementation (requirement, started_at);

create table implementation_acceptance (
    implementation varchar(20) not null references implementation (id),
    attempt        integer     not null,
    party          varchar(20) not null,
    accepted       boolean     not null,
    -- accepted by silence after a reminder
    silent         boolean     not null,
    note           varchar(4000),
    answered_by    varchar(64),
    answered_at    timestamp with time zone not null,
    primary key (implementation, attempt, party)
);

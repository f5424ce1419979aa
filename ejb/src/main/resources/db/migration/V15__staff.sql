-- Staff roles and the second person.
create table staff_grant (
    id bigint generated always as identity primary key,
    fin text not null,
    name text not null,
    role text not null,
    asked_by text not null,
    approved_by text not null,
    granted_at timestamptz not null,
    ended_by text,
    ended_at timestamptz,
    check (approved_by <> asked_by and approved_by <> fin),
    check ((ended_at is null) = (ended_by is null))
);
create unique index staff_grant_in_force on staff_grant (fin, role) where ended_at is null;
grant select, insert, update (ended_by, ended_at) on staff_grant to ${app};

create table approval (
    id bigint generated always as identity primary key,
    kind text not null,
    subject_type text not null,
    subject_id text not null,
    about text,
    about_name text not null,
    decider text not null,
    asked_by text not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    decision text,
    decided_by text,
    decided_at timestamptz,
    version bigint not null,
    check (decided_by <> asked_by and decided_by is distinct from about),
    check ((decision is null) = (decided_by is null))
);
create index approval_open on approval (decider, asked_at) where decision is null;
grant select, insert, update (decision, decided_by, decided_at, version) on approval to ${app};

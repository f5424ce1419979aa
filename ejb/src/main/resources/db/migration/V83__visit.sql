-- Who is signed in at the portal, on all nodes together: one row for each sign-in. Times are the database's own.
create table visit (
    id     uuid        primary key,
    fin    text        not null,
    began  timestamptz not null,
    -- What the person did last; written down twice a minute at most.
    used   timestamptz not null,
    ended  timestamptz,
    why    text        check (why in ('LEFT', 'UNUSED', 'TOO_LONG', 'DISPLACED', 'CERTIFICATE', 'SERVICE')),

    constraint visit_end check ((ended is null) = (why is null))
);
create index visit_live on visit (fin) where ended is null;

grant select, insert on visit to ${app};
grant update (used, ended, why) on visit to ${app};

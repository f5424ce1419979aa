-- The night: what the jobs are and when each is due, how each run went, what each was to do, and what it refused.

-- The timetable: one line a job. Without an hour it is started by people only.
create table night_job (
    job text not null,
    position int not null,
    due_at time,
    effect text not null,
    hold_share numeric(5, 4) not null,
    hold_from int not null,
    undone_by text,
    undo_hours int,
    constraint night_job_pk primary key (job),
    constraint night_job_position unique (position),
    constraint night_job_form check (job ~ '^[a-z]+(-[a-z]+)*$'),
    constraint night_job_effect check (effect in ('KEEPS', 'TELLS', 'CHARGES', 'SUSPENDS')),
    constraint night_job_share check (hold_share > 0 and hold_share <= 1),
    constraint night_job_from check (hold_from > 0),
    constraint night_job_undone foreign key (undone_by) references night_job (job),
    constraint night_job_undo check ((undone_by is null) = (undo_hours is null))
);
comment on column night_job.due_at is 'Baku time';
comment on column night_job.hold_share is 'A person is asked before more than this share of the population is touched';
comment on column night_job.hold_from is 'Fewer than these are never held';

create table night_run (
    id bigint generated always as identity,
    version bigint not null,
    job text not null,
    day date not null,
    kind text not null,
    of_run bigint,
    state text not null,
    asked_by text not null,
    asked_by_name text not null,
    reason text,
    owner text,
    lease_until timestamptz,
    fence int not null,
    execution bigint,
    stop_wanted boolean not null,
    approved_by text,
    candidates bigint,
    population bigint,
    held_above bigint,
    failure text,
    asked_at timestamptz not null,
    begun_at timestamptz,
    ended_at timestamptz,
    constraint night_run_pk primary key (id),
    constraint night_run_job foreign key (job) references night_job (job),
    constraint night_run_of foreign key (of_run) references night_run (id),
    constraint night_run_kind check (kind in ('SCHEDULED', 'STARTED', 'REHEARSAL', 'RETRY', 'UNDO')),
    constraint night_run_of_run check ((of_run is not null) = (kind in ('RETRY', 'UNDO'))),
    constraint night_run_state check (
        state in ('WAITING', 'RUNNING', 'HELD', 'STOPPED', 'FAILED', 'DONE', 'ABANDONED')),
    constraint night_run_leased check ((state = 'RUNNING') = (lease_until is not null)),
    constraint night_run_ended check ((state in ('DONE', 'ABANDONED')) = (ended_at is not null))
);
comment on table night_run is 'Times and leases by the database''s own clock: nodes must agree on them';
-- Once per business day, whoever claims it first.
create unique index night_run_scheduled on night_run (job, day) where kind = 'SCHEDULED';
-- One at a time in the whole cluster: jobs follow each other, and the connections suffice.
create unique index night_run_running on night_run ((true)) where state = 'RUNNING';
create unique index night_run_undone on night_run (of_run) where kind = 'UNDO' and state <> 'ABANDONED';
create index night_run_of_job on night_run (job, id);

-- What a run is to do, found by state when it began. No foreign key: a million checks of one row, and nobody could renew
-- its lease meanwhile.
create table night_item (
    run bigint not null,
    seq int not null,
    item text not null,
    label text not null,
    constraint night_item_pk primary key (run, seq)
);
create table night_tally (
    run bigint not null,
    label text not null,
    candidates bigint not null,
    constraint night_tally_pk primary key (run, label),
    constraint night_tally_run foreign key (run) references night_run (id)
);
-- How far each part of a run has come; written in the transaction of each chunk.
create table night_part (
    run bigint not null,
    part int not null,
    reached int not null,
    done bigint not null,
    refused bigint not null,
    constraint night_part_pk primary key (run, part),
    constraint night_part_run foreign key (run) references night_run (id)
);
create table night_refusal (
    run bigint not null,
    seq int not null,
    item text not null,
    label text not null,
    reason text not null,
    retried_in bigint,
    constraint night_refusal_pk primary key (run, seq),
    constraint night_refusal_run foreign key (run) references night_run (id),
    constraint night_refusal_retried foreign key (retried_in) references night_run (id)
);

grant select on night_job to ${app};
grant select, insert on night_run to ${app};
grant update (version, state, owner, lease_until, fence, execution, stop_wanted, approved_by, candidates, population,
    held_above, failure, begun_at, ended_at) on night_run to ${app};
grant select, insert, delete on night_item to ${app};
grant select, insert, delete on night_tally to ${app};
grant select, insert, update on night_part to ${app};
grant select, insert on night_refusal to ${app};
grant update (retried_in) on night_refusal to ${app};

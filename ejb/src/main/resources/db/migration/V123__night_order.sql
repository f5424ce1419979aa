-- What people order of a run of the night, and why; and where each part of a run began, so that what a run that was given
-- up had done can be told from what it had not.
create table night_order (
    id bigint generated always as identity,
    run bigint not null,
    act text not null,
    ordered_by text not null,
    ordered_by_name text not null,
    reason text not null,
    ordered_at timestamptz not null,
    constraint night_order_pk primary key (id),
    constraint night_order_run foreign key (run) references night_run (id),
    constraint night_order_act check (act in ('STOP', 'RESUME', 'APPROVE', 'ABANDON'))
);
comment on table night_order is 'Orders on a run that is there; what begins one is a run of its own';
create index night_order_of_run on night_order (run, id);
grant select, insert on night_order to ${app};

alter table night_run add column asked_key text;
comment on column night_run.asked_key is 'By which a scheduler that asks again gets the run it asked for before';
create unique index night_run_asked_key on night_run (job, day, asked_key);
create index night_run_following on night_run (of_run) where of_run is not null;

alter table night_part add column first int not null default 1;
comment on column night_part.first is 'Place of the first item that was kept; all up to the one reached were';

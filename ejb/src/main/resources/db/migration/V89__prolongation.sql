-- Applications to prolong certificates (rules R66–R84), from draft to end.
create sequence prolongation_number;

create table prolongation (
    number text not null,
    version bigint not null,
    fin text not null,
    phone text not null,
    further text,
    expires_on date not null,
    service_until date not null,
    kept_until date not null,
    state text not null,
    state_since timestamptz not null,
    deadline timestamptz,
    next_try timestamptz,
    alarmed_at timestamptz,
    further_prolonged boolean not null,
    valid_until date,
    reason text,
    constraint prolongation_pk primary key (number),
    constraint prolongation_further check (further in ('BUSINESS', 'GOVERNMENTAL')),
    constraint prolongation_state check (
        state in ('DRAFT', 'PENDING_SERVICE', 'PROCESSING', 'DONE', 'EXPIRED', 'WITHDRAWN', 'REJECTED')),
    constraint prolongation_due check (
        state not in ('PROCESSING', 'DONE') or (deadline is not null and next_try is not null)),
    constraint prolongation_done check ((state = 'DONE') = (valid_until is not null)),
    constraint prolongation_rejected check (state <> 'REJECTED' or reason is not null),
    constraint prolongation_kept check (kept_until >= service_until)
);
-- One open application per person and number (rule R68).
create unique index prolongation_open on prolongation (fin, phone)
    where state in ('DRAFT', 'PENDING_SERVICE', 'PROCESSING');
create index prolongation_of_person on prolongation (fin, phone, number);
create index prolongation_on_number on prolongation (phone) where state in ('PENDING_SERVICE', 'PROCESSING', 'EXPIRED');
-- What the sweep asks for.
create index prolongation_processing on prolongation (number) where state = 'PROCESSING';
create index prolongation_pending on prolongation (kept_until) where state = 'PENDING_SERVICE';
create index prolongation_late on prolongation (deadline) where state = 'PROCESSING' and alarmed_at is null;

-- What has ended stays ended, for every role; only a renewal in time that was reported late brings an expired one back.
create function prolongation_guard() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and (old.state, new.state) not in (
            ('DRAFT', 'PENDING_SERVICE'), ('PENDING_SERVICE', 'PROCESSING'), ('PENDING_SERVICE', 'EXPIRED'),
            ('PENDING_SERVICE', 'WITHDRAWN'), ('PENDING_SERVICE', 'REJECTED'), ('PROCESSING', 'DONE'),
            ('PROCESSING', 'REJECTED'), ('EXPIRED', 'PROCESSING')) then
        raise exception 'application % does not go from % to %', old.number, old.state, new.state
            using errcode = 'restrict_violation';
    end if;
    return new;
end;
$$;

create trigger prolongation_ways before update on prolongation for each row execute function prolongation_guard();

grant select, insert on prolongation to ${app};
grant update (version, further, expires_on, service_until, kept_until, state, state_since, deadline, next_try, alarmed_at,
    further_prolonged, valid_until, reason) on prolongation to ${app};
grant usage on sequence prolongation_number to ${app};

-- Numbers are given in this order and never twice; the year in front of them is that of the draft.
create sequence permit_number as bigint minvalue 1 maxvalue 9999999;

create table permit (
    number text primary key check (number ~ '^[0-9]{4}-[0-9]{7}$'),
    version bigint not null,
    organisation text not null,
    fin text not null,
    begun_at timestamptz not null,
    remembered_at timestamptz not null,
    status text not null check (status in ('DRAFT', 'CONFIRMED', 'SENT', 'ACCEPTED', 'REJECTED')),
    status_since timestamptz not null,

    -- What the register of persons said (R21).
    register text not null check (register in ('INITIALS_ONLY', 'VERIFIED', 'UNVERIFIED')),
    initials text not null,
    checked_document text not null,

    -- A draft keeps what was typed, right or wrong, as JSON (R23); below is what was understood of it.
    typed text,
    contract text not null,
    document text not null,
    surname text not null collate azerbaijani,
    given_name text not null collate azerbaijani,
    patronymic text not null collate azerbaijani,
    birth_date date,
    service_card text not null,
    position text not null,
    special_rank text not null,
    workplace text not null,
    first_night date,
    last_night date,
    daily_from time,
    daily_to time,
    activity text not null,
    reason text not null,
    search_text text not null,

    -- Of the confirmation (R14): what was signed, by whom, under which regime.
    organisation_name text,
    regime text,
    curfew_from time,
    curfew_to time,
    signed_content bytea,
    signature bytea,
    certificate bytea,
    certificate_serial text,
    signer text,
    signer_name text,
    signed_at timestamptz,
    confirmed_at timestamptz,

    constraint permit_typed_in_draft check ((status = 'DRAFT') = (typed is not null)),
    constraint permit_complete check (
        status = 'DRAFT'
        or (contract <> '' and document <> '' and surname <> '' and given_name <> '' and birth_date is not null
            and position <> '' and workplace <> '' and first_night <= last_night and daily_from <> daily_to and activity <> ''
            and reason <> '')
    ),
    constraint permit_signed check (
        status = 'DRAFT'
        or num_nulls(organisation_name, regime, curfew_from, curfew_to, signed_content, signature, certificate,
            certificate_serial, signer, signer_name, signed_at, confirmed_at) = 0
    )
);

create index permit_of_organisation on permit (organisation, number desc);
-- The question about duplicates (R13).
create index permit_of_person on permit (organisation, fin) where status in ('CONFIRMED', 'SENT', 'ACCEPTED');

create table permit_area (
    permit text not null references permit on delete cascade,
    area text not null,
    primary key (permit, area)
);

create table permit_vehicle (
    permit text not null references permit on delete cascade,
    place integer not null check (place between 0 and 2),
    plate text not null,
    primary key (permit, place)
);

create table permit_history (
    id bigint generated always as identity primary key,
    permit text not null references permit on delete cascade,
    at timestamptz not null,
    step text not null,
    actor text not null,
    actor_name text not null,
    reason_key text not null,
    reason_arguments text not null,
    reason text not null
);
create index permit_history_of_permit on permit_history (permit, id);

-- Look-ups that found nobody, counted across nodes (security catalogue B1).
create table permit_look_up (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    organisation text not null,
    found boolean not null
);
create index permit_look_up_of_actor on permit_look_up (actor, at) where not found;
create index permit_look_up_of_organisation on permit_look_up (organisation, at) where not found;

-- R27: after confirmation nothing changes but the status, and that only forward. This holds for every role.
create function permit_guard() returns trigger language plpgsql as $$
declare
    kept permit;
begin
    if tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'permit % does not begin as a draft', new.number using errcode = 'restrict_violation';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        if old.status <> 'DRAFT' then
            raise exception 'permit % is confirmed and stays', old.number using errcode = 'restrict_violation';
        end if;
        return old;
    end if;
    if (old.number, old.organisation, old.fin, old.begun_at)
            is distinct from (new.number, new.organisation, new.fin, new.begun_at) then
        raise exception 'permit % keeps its number, organisation and person', old.number
            using errcode = 'restrict_violation';
    end if;
    if (old.status, new.status) not in (
            ('DRAFT', 'DRAFT'), ('DRAFT', 'CONFIRMED'),
            ('CONFIRMED', 'SENT'), ('CONFIRMED', 'ACCEPTED'), ('CONFIRMED', 'REJECTED'),
            ('SENT', 'ACCEPTED'), ('SENT', 'REJECTED')) then
        raise exception 'permit % does not go from % to %', old.number, old.status, new.status
            using errcode = 'restrict_violation';
    end if;
    if old.status <> 'DRAFT' then
        kept := new;
        kept.status := old.status;
        kept.status_since := old.status_since;
        kept.version := old.version;
        if kept is distinct from old then
            raise exception 'permit % is confirmed and does not change', old.number
                using errcode = 'restrict_violation';
        end if;
    end if;
    return new;
end $$;

create trigger permit_guard before insert or update or delete on permit
    for each row execute function permit_guard();

-- The lock makes a change of a part wait for a confirmation that is on its way, and then see it.
create function permit_part_guard() returns trigger language plpgsql as $$
declare
    owner_status text;
begin
    if tg_op <> 'INSERT' then
        select status into owner_status from permit where number = old.permit for share;
        -- A permit that is gone was a draft; its parts go with it.
        if owner_status <> 'DRAFT' then
            raise exception 'permit % is confirmed and does not change', old.permit
                using errcode = 'restrict_violation';
        end if;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    select status into owner_status from permit where number = new.permit for share;
    if owner_status <> 'DRAFT' then
        raise exception 'permit % is confirmed and does not change', new.permit using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger permit_part_guard before insert or update or delete on permit_area
    for each row execute function permit_part_guard();
create trigger permit_part_guard before insert or update or delete on permit_vehicle
    for each row execute function permit_part_guard();

create function permit_history_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' or exists (select from permit where number = old.permit) then
        raise exception 'the history of permit % is only written on', old.permit using errcode = 'restrict_violation';
    end if;
    return old;
end $$;

create trigger permit_history_guard before update or delete on permit_history
    for each row execute function permit_history_guard();

create function permit_truncate_guard() returns trigger language plpgsql as $$
begin
    raise exception 'permits are not emptied out' using errcode = 'restrict_violation';
end $$;

create trigger permit_truncate_guard before truncate on permit
    for each statement execute function permit_truncate_guard();
create trigger permit_truncate_guard before truncate on permit_area
    for each statement execute function permit_truncate_guard();
create trigger permit_truncate_guard before truncate on permit_vehicle
    for each statement execute function permit_truncate_guard();
create trigger permit_truncate_guard before truncate on permit_history
    for each statement execute function permit_truncate_guard();

grant usage on sequence permit_number to ${app};
grant select, insert, update, delete on permit, permit_area, permit_vehicle to ${app};
grant select, insert on permit_history to ${app};
grant select, insert, update on permit_look_up to ${app};

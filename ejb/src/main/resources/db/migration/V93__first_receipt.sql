-- First receipts of certificates at the counter (rules R50–R58), from the visit to the signed notification.
create sequence first_receipt_number;

create table first_receipt (
    number text not null,
    version bigint not null,
    fin text not null,
    name text not null,
    phone text not null,
    document text not null,
    type text not null,
    role text not null,
    voen text,
    organisation_name text,
    position text,
    operator text not null,
    iccid text not null,
    sim_provided_at timestamptz not null,
    service_filled_at timestamptz not null,
    service_signed_at timestamptz not null,
    service_activated_at timestamptz not null,
    begun_at timestamptz not null,
    begun_by text not null,
    shown text,
    shown_at timestamptz,
    signed_at timestamptz,
    signed_by text,
    activated_at timestamptz,
    activated_by text,
    notified_at timestamptz,
    keys_asked integer not null,
    authentication_request bytea,
    signing_request bytea,
    valid_until date,
    notification text,
    handled_by text not null,
    state text not null,
    state_since timestamptz not null,
    reason text,
    note text,
    constraint first_receipt_pk primary key (number),
    constraint first_receipt_state check (state in
        ('DOCUMENTS', 'PAPERS', 'SIM', 'KEYS', 'READY', 'ACTIVATED', 'DONE', 'SENT_AWAY', 'LAPSED')),
    constraint first_receipt_type check (type in ('CITIZEN', 'BUSINESS', 'GOVERNMENTAL')),
    constraint first_receipt_in_order check (
        sim_provided_at <= service_filled_at and service_filled_at <= service_signed_at
        and service_signed_at <= service_activated_at and service_activated_at <= begun_at
        and begun_at <= coalesce(shown_at, 'infinity') and coalesce(shown_at, begun_at) <= coalesce(signed_at, 'infinity')
        and coalesce(signed_at, begun_at) <= coalesce(activated_at, 'infinity')
        and coalesce(activated_at, begun_at) <= coalesce(notified_at, 'infinity')),
    constraint first_receipt_none_skipped check (
        (state in ('DOCUMENTS', 'SENT_AWAY') or shown_at is not null)
        and (state in ('DOCUMENTS', 'PAPERS', 'SENT_AWAY') or signed_at is not null)
        and (state <> 'READY' or (authentication_request is not null and signing_request is not null))
        and ((state in ('ACTIVATED', 'DONE', 'LAPSED'))
            = (activated_at is not null and valid_until is not null and notification is not null))
        and ((state = 'DONE') = (notified_at is not null))),
    constraint first_receipt_refused check ((state = 'SENT_AWAY') = (reason is not null)),
    constraint first_receipt_note check (length(note) <= 500)
);
-- One open visit per person and number.
create unique index first_receipt_open on first_receipt (fin, phone)
    where state in ('DOCUMENTS', 'PAPERS', 'SIM', 'KEYS', 'READY');
create index first_receipt_unfinished on first_receipt (begun_at, number)
    where state in ('DOCUMENTS', 'PAPERS', 'SIM', 'KEYS', 'READY', 'ACTIVATED');
create index first_receipt_on_number on first_receipt (phone, number);
create index first_receipt_of_person on first_receipt (fin, number);

-- No step is skipped, and what has ended stays ended, for every role (rule R58).
create function first_receipt_guard() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and (old.state, new.state) not in (
            ('DOCUMENTS', 'PAPERS'), ('PAPERS', 'KEYS'), ('PAPERS', 'SIM'), ('KEYS', 'READY'), ('KEYS', 'SIM'),
            ('READY', 'SIM'), ('SIM', 'KEYS'), ('READY', 'ACTIVATED'), ('ACTIVATED', 'DONE'), ('ACTIVATED', 'LAPSED'),
            ('DOCUMENTS', 'SENT_AWAY'), ('PAPERS', 'SENT_AWAY'), ('SIM', 'SENT_AWAY'), ('KEYS', 'SENT_AWAY'),
            ('READY', 'SENT_AWAY')) then
        raise exception 'first receipt % does not go from % to %', old.number, old.state, new.state
            using errcode = 'restrict_violation';
    end if;
    return new;
end;
$$;

create trigger first_receipt_ways before update on first_receipt
    for each row execute function first_receipt_guard();

grant select, insert on first_receipt to ${app};
grant update (version, iccid, shown, shown_at, signed_at, signed_by, activated_at, activated_by, notified_at, keys_asked,
    authentication_request, signing_request, valid_until, notification, handled_by, state, state_since, reason, note)
    on first_receipt to ${app};
grant usage on sequence first_receipt_number to ${app};

-- What the operators said of the way to a service, the last activation of each number (rules R50, R53, R54).
create table service_way (
    phone text not null,
    activated_at timestamptz not null,
    sim_provided_at timestamptz,
    filled_at timestamptz,
    signed_at timestamptz,
    constraint service_way_pk primary key (phone)
);
grant select, insert, update on service_way to ${app};

-- The annex to the subscriber's contract (rule R56).
alter table document drop constraint document_kind;
alter table document add constraint document_kind check (
    kind in ('APPLICATION', 'ANNEX', 'AGREEMENT', 'NOTIFICATION', 'CERTIFICATES'));

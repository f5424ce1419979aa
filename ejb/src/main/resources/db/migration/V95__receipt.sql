-- Applications for a further certificate online (rules R59–R65), from draft to end.
create sequence receipt_number;

create table receipt_application (
    number text not null,
    version bigint not null,
    fin text not null,
    phone text not null,
    type text not null,
    name text not null,
    document text not null,
    organisation text,
    organisation_name text,
    position text,
    state text not null,
    state_since timestamptz not null,
    submitted_at timestamptz,
    claimed_by text,
    claimed_by_name text,
    claimed_at timestamptz,
    proposed_by text,
    proposed_by_name text,
    proposed_at timestamptz,
    reason text,
    note text,
    valid_until date,
    constraint receipt_application_pk primary key (number),
    constraint receipt_application_type check (type in ('BUSINESS', 'GOVERNMENTAL')),
    constraint receipt_application_organisation check (
        num_nulls(organisation, organisation_name) in (0, 2) and (position is null or organisation is not null)),
    constraint receipt_application_of_the_state check (type <> 'GOVERNMENTAL' or organisation is not null),
    constraint receipt_application_state check (
        state in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    constraint receipt_application_submitted check ((state = 'DRAFT') = (submitted_at is null)),
    constraint receipt_application_claim check (num_nulls(claimed_by, claimed_by_name, claimed_at) in (0, 3)),
    constraint receipt_application_claimed check ((state = 'UNDER_REVIEW') = (claimed_by is not null)),
    constraint receipt_application_proposal check (num_nulls(proposed_by, proposed_by_name, proposed_at) in (0, 3)),
    constraint receipt_application_second_clerk check (claimed_by <> proposed_by),
    constraint receipt_application_not_his_own check (claimed_by <> fin and proposed_by <> fin),
    constraint receipt_application_approved check ((state = 'APPROVED') = (valid_until is not null)),
    constraint receipt_application_rejected check (state <> 'REJECTED' or reason is not null),
    constraint receipt_application_note check (length(note) <= 500)
);
-- One open application per person and type (rule R60), and one that is being filled in per number.
create unique index receipt_application_open on receipt_application (fin, type)
    where state in ('SUBMITTED', 'UNDER_REVIEW');
create unique index receipt_application_draft on receipt_application (fin, phone) where state = 'DRAFT';
create index receipt_application_of_person on receipt_application (fin, number);
create index receipt_application_on_number on receipt_application (phone) where state in ('SUBMITTED', 'UNDER_REVIEW');
-- The clerks' queue, and what is in one clerk's hands.
create index receipt_application_queue on receipt_application (submitted_at, number)
    where state in ('SUBMITTED', 'UNDER_REVIEW');
create index receipt_application_claims on receipt_application (claimed_by, submitted_at) where state = 'UNDER_REVIEW';

-- What has ended stays ended, and what was signed stays as it was signed, for every role.
create function receipt_application_guard() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and (old.state, new.state) not in (
            ('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'UNDER_REVIEW'), ('SUBMITTED', 'WITHDRAWN'), ('SUBMITTED', 'REJECTED'),
            ('UNDER_REVIEW', 'SUBMITTED'), ('UNDER_REVIEW', 'APPROVED'), ('UNDER_REVIEW', 'REJECTED'),
            ('UNDER_REVIEW', 'WITHDRAWN')) then
        raise exception 'application % does not go from % to %', old.number, old.state, new.state
            using errcode = 'restrict_violation';
    end if;
    if old.state <> 'DRAFT' and (old.type, old.name, old.document, old.organisation, old.organisation_name, old.position,
            old.submitted_at)
            is distinct from (new.type, new.name, new.document, new.organisation, new.organisation_name, new.position,
            new.submitted_at) then
        raise exception 'application % is signed', old.number using errcode = 'restrict_violation';
    end if;
    return new;
end;
$$;

create trigger receipt_application_ways before update on receipt_application
    for each row execute function receipt_application_guard();

grant select, insert on receipt_application to ${app};
grant update (version, type, name, document, organisation, organisation_name, position, state, state_since, submitted_at,
    claimed_by, claimed_by_name, claimed_at, proposed_by, proposed_by_name, proposed_at, reason, note, valid_until)
    on receipt_application to ${app};
grant usage on sequence receipt_number to ${app};

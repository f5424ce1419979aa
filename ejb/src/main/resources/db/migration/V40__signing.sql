-- Each start of a sign-in, counted before anything is looked up; it counts as unsuccessful until better is known.
create table sign_in_attempt (
    id        bigint      generated always as identity primary key,
    phone     text        not null,
    address   text        not null,
    at        timestamptz not null,
    result    text        not null check (result in ('UNSUCCESSFUL', 'FORGIVEN', 'SUCCESSFUL'))
);
create index sign_in_attempt_phone on sign_in_attempt (phone, at);
create index sign_in_attempt_address on sign_in_attempt (address, at);

grant select, insert on sign_in_attempt to ${app};
grant update (result) on sign_in_attempt to ${app};

create table signing_session (
    id                    uuid        primary key,
    purpose               text        not null check (purpose in ('AUTHENTICATION', 'SIGNATURE')),
    phone                 text        not null,
    fin                   text        not null,
    name                  text        not null,
    -- What is signed; who asks, and as whom, only for a signature.
    content               bytea       not null,
    hash                  bytea       not null check (hash = sha256(content)),
    verification_code     text        not null check (verification_code ~ '^[0-8][0-9]{3}$'),
    subject_type          text,
    subject_id            text,
    subject_version       bigint,
    organisation          text,
    organisation_name     text,
    certificate_type      text,
    login_certificate     text,
    required_certificate  text,
    attempt               bigint      references sign_in_attempt,
    opened                timestamptz not null,
    expires               timestamptz not null check (expires > opened),
    -- The end.
    state                 text        not null check (state in ('RUNNING', 'COMPLETE')),
    outcome               text,
    completed             timestamptz,
    signature             bytea       check (octet_length(signature) = 64),
    certificate_serial    text,
    certificate           bytea,
    collected             timestamptz,

    constraint signing_session_end
        check ((state = 'RUNNING') = (outcome is null) and (outcome is null) = (completed is null)),
    constraint signing_session_evidence
        check ((outcome is not distinct from 'OK') = (signature is not null)
            and (signature is null) = (certificate is null) and (signature is null) = (certificate_serial is null)),
    constraint signing_session_subject
        check (case purpose
            when 'AUTHENTICATION' then subject_id is null and attempt is not null
            else subject_type is not null and subject_id is not null and subject_version is not null
                and certificate_type is not null and login_certificate is not null and required_certificate is not null
                and collected is null
            end)
);

-- One open prompt per telephone; the start that would make a second one is refused.
create unique index signing_session_one_open on signing_session (phone) where state = 'RUNNING';
create index signing_session_due on signing_session (expires) where state = 'RUNNING';
create index signing_session_about on signing_session (subject_type, subject_id, opened) where subject_id is not null;

-- What was asked stays as it was asked, whoever writes: only the end may be filled in.
grant select, insert on signing_session to ${app};
grant update (state, outcome, completed, signature, certificate_serial, certificate, collected)
    on signing_session to ${app};

-- Papers between a person and the authority (rules R60, R62, R76): data and evidence, for ever as they were made.
create sequence document_number;

create table document (
    reference text not null,
    owner text not null,
    kind text not null,
    subject_type text not null,
    subject_id text not null,
    content text not null,
    made_at timestamptz not null,
    signature bytea,
    certificate bytea,
    certificate_serial text,
    signer text,
    signed_at timestamptz,
    constraint document_pk primary key (reference),
    constraint document_one_of_a_kind unique (subject_type, subject_id, kind),
    constraint document_kind check (kind in ('APPLICATION', 'AGREEMENT', 'NOTIFICATION', 'CERTIFICATES')),
    constraint document_evidence check (
        num_nulls(signature, certificate, certificate_serial, signer, signed_at) in (0, 5)),
    constraint document_signer check (signer = owner)
);
create index document_by_owner on document (owner, made_at desc, reference desc);

-- Nobody changes one or takes it away.
grant select, insert on document to ${app};
grant usage on sequence document_number to ${app};

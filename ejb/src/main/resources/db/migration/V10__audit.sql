-- The trail (rule R31). Lines and seals are written once: the application's role may neither change nor delete them.
create table audit_entry (
    id bigint generated always as identity primary key,
    occurred_at timestamptz not null,
    actor text not null,
    actor_name text not null,
    organisation text,
    certificate_serial text,
    subject_type text not null,
    subject_id text not null,
    action text not null,
    from_state text,
    to_state text,
    details text not null
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, id);
grant select, insert on audit_entry to ${app};

-- What no seal covers yet: the sealer's work list. The verifier does not trust it, it compares entries with seals.
create table audit_unsealed (
    entry_id bigint primary key references audit_entry
);
grant select, insert, delete on audit_unsealed to ${app};

create function audit_entry_is_unsealed() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed (entry_id) values (new.id);
    return null;
end $$;
create trigger audit_entry_is_unsealed after insert on audit_entry
    for each row execute function audit_entry_is_unsealed();

-- No foreign key to the entry: the verifier must be able to show that an entry is gone.
create table audit_seal (
    sequence bigint primary key,
    entry_id bigint not null unique,
    mac bytea not null check (octet_length(mac) = 32),
    sealed_at timestamptz not null
);
grant select, insert on audit_seal to ${app};

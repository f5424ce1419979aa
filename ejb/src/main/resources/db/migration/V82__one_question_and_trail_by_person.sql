-- One open question about one act; the one who asked may take it back, and one whose time has run out gives way.
alter table approval drop constraint approval_check;
alter table approval drop constraint approval_check1;

-- Of equal questions that still stand the latest stays: an earlier one may have run out already.
update approval earlier set decision = 'LAPSED', decided_at = earlier.asked_at
where earlier.decision is null and exists (
    select 1 from approval later
    where later.decision is null and later.id > earlier.id and later.kind = earlier.kind
        and later.subject_type = earlier.subject_type and later.subject_id = earlier.subject_id);

alter table approval
    add constraint approval_has_one_end check ((decision is null) = (decided_at is null)),
    add constraint approval_known_decision check (decision in ('APPROVED', 'DECLINED', 'WITHDRAWN', 'LAPSED')),
    add constraint approval_decided_by_somebody check ((decision is null or decision = 'LAPSED') = (decided_by is null)),
    add constraint approval_takes_a_second_person check (
        decision not in ('APPROVED', 'DECLINED')
        or (decided_by <> asked_by and decided_by is distinct from about)),
    add constraint approval_withdrawn_by_asker check (decision <> 'WITHDRAWN' or decided_by = asked_by);
create unique index approval_one_open on approval (kind, subject_type, subject_id) where decision is null;

alter table staff_grant alter column name type text collate azerbaijani;

-- Whom a line is about, where that is not the one who acted: who was to sign in, whose role it is. Lines written before
-- have neither, and their seals do not cover what is not there.
alter table audit_entry
    add column about text,
    add column about_name text;

-- The trail is read by time, and by person: what he did (only people have a certificate), and what is about him.
create index audit_entry_time on audit_entry (occurred_at, id);
create index audit_entry_person on audit_entry (actor, occurred_at, id) where certificate_serial is not null;
create index audit_entry_about on audit_entry (about, occurred_at, id) where about is not null;

-- How far the chain has been verified. The key outside the database covers each row, so nobody without it can move the
-- point over links that nobody looked at.
create table audit_checkpoint (
    id bigint generated always as identity primary key,
    sequence bigint not null,
    link bytea not null check (octet_length(link) = 32),
    last_entry bigint not null,
    unsealed bigint not null,
    checked_at timestamptz not null,
    checked_by text not null,
    mac bytea not null check (octet_length(mac) = 32)
);
grant select, insert on audit_checkpoint to ${app};

-- What befalls a certificate after its issue: since when it stands where it stands, and why. The name is the one inside
-- it, of older ones the holder's last; the folded one is for finding it however the name is typed.
alter table certificate
    add column name text,
    add column search_name text,
    add column state_since timestamptz,
    add column reason text;

update certificate c
set name = h.name,
    search_name = translate(lower(translate(h.name, 'Iİ', 'ii')), 'əıöüçşğƏÖÜÇŞĞ', 'eioucsgeoucsg'),
    state_since = c.not_before
from certificate_holding h
where h.phone = c.phone and h.fin = c.fin;

alter table certificate
    alter column name set not null,
    alter column search_name set not null,
    alter column state_since set not null,
    add constraint certificate_reason check (reason in ('HOLDER_REQUEST', 'PHONE_LOST', 'SIM_REPLACED', 'PUK_BLOCKED',
        'SERVICE_CANCELLED', 'DATA_WRONG', 'MISUSE', 'HOLDER_DEAD'));

-- The ways of a certificate (rules.md 12), for every role: what has ended stays ended.
create function certificate_guard() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and (old.state, new.state) not in (
            ('ISSUED', 'ACTIVE'), ('ISSUED', 'SUSPENDED'), ('ISSUED', 'REVOKED'), ('ISSUED', 'SUPERSEDED'),
            ('ACTIVE', 'SUSPENDED'), ('ACTIVE', 'REVOKED'), ('ACTIVE', 'SUPERSEDED'),
            ('SUSPENDED', 'ACTIVE'), ('SUSPENDED', 'ISSUED'), ('SUSPENDED', 'REVOKED'), ('SUSPENDED', 'SUPERSEDED')) then
        raise exception 'certificate % does not go from % to %', old.serial, old.state, new.state
            using errcode = 'restrict_violation';
    end if;
    return new;
end;
$$;

create trigger certificate_ways before update on certificate for each row execute function certificate_guard();

grant update (state_since, reason) on certificate to ${app};

-- All of a person, whatever the number: his own page, the counter, the call centre.
create index certificate_by_fin on certificate (fin);
create index certificate_holding_by_fin on certificate_holding (fin);

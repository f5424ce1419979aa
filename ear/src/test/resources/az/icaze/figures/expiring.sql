-- ${count} people with a Business service, and a Citizen and a Business pair of certificates that expire on ${day}.
create temporary table someone as
select i, '+99455' || lpad(i::text, 7, '0') as phone, '89994' || lpad(i::text, 14, '9') as iccid,
    (select string_agg(substr('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + ((i::bigint * 7919 + 15485863) / (34 ^ k)::bigint % 34)::int, 1),
        '' order by k) from generate_series(0, 6) k) as fin,
    'Someone ' || i as name, (date '${day}' - interval '3 years' + interval '6 hours') at time zone 'UTC' as issued
from generate_series(${first}, ${first} + ${count} - 1) i;

insert into subscription (phone, operator, type, iccid, sim, state, activated_at, type_since, usable_since, valid_until)
select phone, 'BAKCELL', 'BUSINESS', iccid, 'PHYSICAL', 'ACTIVE', issued, issued, issued, date '${day}' from someone;

insert into subscription_word (phone, operator, kind, at, type, iccid, sim)
select phone, 'BAKCELL', 'ACTIVATED', issued, 'BUSINESS', iccid, 'PHYSICAL' from someone;

insert into certificate_holding (phone, fin, user_id, name)
select phone, fin, (100000 + i % 900000)::text, name from someone;

insert into certified_key (fingerprint, fin, iccid, purpose)
select encode(sha256((phone || purpose)::bytea), 'hex'), fin, iccid, purpose
from someone, unnest(array ['AUTHENTICATION', 'SIGNING']) purpose;

insert into certificate (serial, phone, fin, iccid, type, purpose, organisation, key_fingerprint, not_before, valid_until,
    name, search_name, state, state_since, der, version)
select upper(md5(phone || purpose || type)), phone, fin, iccid, type, purpose,
    case when type <> 'CITIZEN' then '1401555071' end, encode(sha256((phone || purpose)::bytea), 'hex'), issued, date '${day}',
    name, lower(name), 'ACTIVE', issued, decode('00', 'hex'), 0
from someone, unnest(array ['AUTHENTICATION', 'SIGNING']) purpose, unnest(array [${types}]) type;

drop table someone;

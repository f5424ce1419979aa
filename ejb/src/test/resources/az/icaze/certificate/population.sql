-- ${people} people with a number each, who have had a pair of certificates for three years and a newer one since: four
-- certificates a person. Everything follows from the person's index, so that tests can count on it; today is 2026-05-10.
create temporary table someone on commit drop as
select i,
       '+99450' || lpad(i::text, 7, '0') as phone,
       (select string_agg(substr('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + ((i::bigint * 7919 + 15485863) / (34 ^ k)::bigint % 34)::int, 1),
               '' order by k)
        from generate_series(0, 6) k) as fin,
       (array ['Məmmədov', 'Əliyev', 'Hüseynov', 'Quliyev', 'Həsənov', 'Abbasov', 'Şıxlinski', 'Çələbi', 'Ocaqov', 'Zeynallı'])
           [1 + case when i % 3 = 0 then 0 else i % 10 end]
           || ' ' || (array ['Elçin', 'Leyla', 'Kamran', 'Nigar', 'Rauf', 'Günel', 'Orxan'])[1 + i % 7]
           || ' ' || (array ['Rauf', 'Tofiq', 'Vaqif', 'Əli', 'Həsən', 'Ömər', 'Yusif', 'Nazim', 'Zahid', 'İlham', 'Cəmil'])
           [1 + i % 11] || case when i % 7 % 2 = 1 then ' qızı' else ' oğlu' end as name,
       -- The newer pair was issued on one of the last 1500 days: some of them have expired without a third.
       timestamptz '2026-05-10 06:00+00' - make_interval(days => i % 1500, secs => i % 28800) as issued,
       (array ['CITIZEN', 'CITIZEN', 'CITIZEN', 'CITIZEN', 'BUSINESS', 'BUSINESS', 'CITIZEN', 'CITIZEN', 'CITIZEN', 'GOVERNMENTAL'])
           [1 + i / 7 % 10] as type
from generate_series(0, ${people} - 1) i;

insert into subscription (phone, operator, type, iccid, sim, state, activated_at, type_since, usable_since, valid_until)
select phone, 'AZERCELL', type, '89994' || lpad(i::text, 14, '0'), 'PHYSICAL', 'ACTIVE', issued, issued, issued,
       ((issued at time zone 'Asia/Baku')::date + interval '3 years')::date
from someone;

insert into certificate_holding (phone, fin, user_id, name)
select phone, fin, (100000 + i % 900000)::text, name from someone;

insert into certified_key (fingerprint, fin, iccid, purpose)
select encode(sha256((i || purpose)::bytea), 'hex'), fin, '89994' || lpad(i::text, 14, '0'), purpose
from someone, unnest(array ['AUTHENTICATION', 'SIGNING']) purpose;

insert into certificate (serial, phone, fin, iccid, type, purpose, organisation, key_fingerprint, not_before, valid_until,
    name, search_name, state, state_since, reason, der, version)
select upper(md5(i || purpose || age)), phone, fin, '89994' || lpad(i::text, 14, '0'), type, purpose,
       case when type <> 'CITIZEN' then '1401555071' end,
       encode(sha256((i || purpose)::bytea), 'hex'), began, ((began at time zone 'Asia/Baku')::date + interval '3 years')::date,
       name, translate(lower(translate(name, 'Iİ', 'ii')), 'əıöüçşğƏÖÜÇŞĞ', 'eioucsgeoucsg'),
       state, began, case state when 'REVOKED' then 'HOLDER_REQUEST' when 'SUSPENDED' then 'PHONE_LOST' end,
       decode(repeat(md5(i::text), 43), 'hex'), 0
from someone, unnest(array ['AUTHENTICATION', 'SIGNING']) purpose, generate_series(0, 1) age,
     lateral (select issued - make_interval(years => 3 * age) as began) then_,
     lateral (select case
                         when age = 1 then 'SUPERSEDED'
                         when i % 12 = 11 then 'REVOKED'
                         when i % 1000 = 500 then 'SUSPENDED'
                         when i % 2000 = 700 and type <> 'CITIZEN' then 'ISSUED'
                         else 'ACTIVE'
                         end as state) now_;

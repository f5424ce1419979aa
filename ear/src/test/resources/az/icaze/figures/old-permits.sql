-- ${what} permits whose last night was a month before ${day}; the guard would let none of them in confirmed.
set session_replication_role = replica;
insert into permit (number, version, organisation, fin, begun_at, remembered_at, status, status_since, register, initials,
    checked_document, contract, document, surname, given_name, patronymic, birth_date, service_card, position,
    special_rank, workplace, first_night, last_night, daily_from, daily_to, activity, reason, search_text,
    organisation_name, regime, curfew_from, curfew_to, signed_content, signature, certificate, certificate_serial,
    signer, signer_name, signed_at, confirmed_at)
select '1999-' || lpad(i::text, 7, '0'), 0, '1401555071', '1AAAAAA', then_, then_, 'ACCEPTED', then_, 'VERIFIED', '', '', 'D-1',
    'AA1000001', 'Someone', 'Someone', '', date '1980-01-01', '', 'Driver', '', 'Depot', date '${day}' - 31, date '${day}' - 30,
    time '21:00', time '06:00', 'Transport', 'Nights', '', 'Drill', (select min(code) from regime), time '21:00', time '06:00',
    '\x00', '\x00', '\x00', '00', '1AAAAAB', 'Someone', then_, then_
from generate_series(1, ${what}) i, (select date '${day}' - interval '31 days') as t (then_);
set session_replication_role = origin;

-- What remind-expiring does, said to the database in one breath, into tables of the same make.
with told as (
    insert into plain_reminder (serial, kind, threshold, fin, phone, type, expires_on, step, until, word, told_on,
        text_reference)
    select c.serial, 'APPLY', 30, c.fin, c.phone, c.type, c.valid_until, 'APPLY', c.valid_until, c.type, date '${day}',
        'reminder:' || c.serial || '|APPLY|30'
    from certificate c join subscription s on s.phone = c.phone
    where c.purpose = 'SIGNING' and c.state in ('ISSUED', 'ACTIVE') and c.valid_until = date '${day}' + 30
    and c.serial not in (select serial from plain_reminder)
    returning phone, text_reference)
insert into plain_sms (reference, phone, template, language, urgency, text, segments, asked_at, state, state_since, due_at,
    attempts)
select text_reference, told.phone, 'REMINDER', coalesce(l.language, 'AZ'), 'NOTICE', repeat('x', 120), 2, now(), 'HELD', now(),
    now() + interval '4 hours', 0
from told left join contact_language l on l.phone = told.phone

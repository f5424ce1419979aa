-- What charge-due does, said to the database in one breath, into tables of the same make.
with asked as (
    update plain_fee f set state = 'ASKED', attempt = f.attempt + 1, operator = s.operator, amount = t.monthly_fee,
        reference = concat('fee:', f.phone, ':', f.id, ':', f.attempt + 1), asked_on = date '${day}'
    from subscription s, service_tariff t
    where s.phone = f.phone and s.activated_at = f.activated_at and f.state = 'PLANNED' and f.period_from <= date '${day}'
    and t.operator = s.operator and t.type = s.type
    returning f.phone, f.reference, f.operator, f.amount, f.period_from)
insert into plain_outbox (destination, message_id, order_key, recipient, body, written_at)
select 'OPERATOR_COMMANDS', reference, phone, operator, json_build_object('type', 'Charge', 'amount', amount::text, 'currency',
    'AZN', 'description', 'Asan Imza ' || period_from, 'reference', reference, 'operator', operator, 'phone', phone)::text, now()
from asked

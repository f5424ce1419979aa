-- The Business services of expiring.sql whose numbers begin with ${phones}: a month of each was asked for yesterday, and
-- no operator answered.
insert into subscription_fee (phone, activated_at, anchor, period_from, state, attempt, reference, operator, amount,
    asked_on, again, service_suspended)
select phone, activated_at, date '${day}' - 1, date '${day}' - 1, 'ASKED', 1, 'fee:' || phone || ':test', operator, 2.50,
    date '${day}' - 1, false, false
from subscription where phone like '${phones}%';

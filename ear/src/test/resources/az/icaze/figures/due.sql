-- The Business services whose numbers begin with ${phones} have a month to pay from ${day} on.
insert into subscription_fee (phone, activated_at, anchor, period_from, state, attempt, again, service_suspended)
select phone, activated_at, date '${day}', date '${day}', 'PLANNED', 0, false, false
from subscription where phone like '${phones}%';

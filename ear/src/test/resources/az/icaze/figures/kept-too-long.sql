-- Those whose numbers begin with ${what} applied to prolong, and their month is over.
insert into prolongation (number, version, fin, phone, expires_on, service_until, kept_until, state, state_since,
    further_prolonged)
select 'DRILL-' || phone, 0, fin, phone, date '${day}' - 40, date '${day}' - 40, date '${day}' - 1, 'PENDING_SERVICE', now(), false
from certificate_holding where phone like '${what}%';

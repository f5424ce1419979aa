-- ${count} of the people of population.sql have applied to prolong, and their operator has just renewed the service.
create table figures_prolonger as
select fin, phone, name, row_number() over (order by phone) as n
from certificate
where type = 'CITIZEN' and purpose = 'SIGNING' and state = 'ACTIVE' and phone < '+994500100000'
limit ${count};

-- Their certificates are real ones, so that there is a key to keep.
set session_replication_role = replica;
update certificate mine
set der = theirs.der
from figures_prolonger someone, certificate theirs
where mine.fin = someone.fin and mine.state = 'ACTIVE'
  and theirs.fin = '${example}' and theirs.state = 'ACTIVE' and theirs.purpose = mine.purpose;
set session_replication_role = origin;

update subscription
set activated_at = now(), type_since = now(), usable_since = now(),
    valid_until = ((now() at time zone 'Asia/Baku')::date + interval '3 years')::date
from figures_prolonger someone
where subscription.phone = someone.phone;

insert into prolongation (number, version, fin, phone, expires_on, service_until, kept_until, state, state_since, deadline,
    next_try, further_prolonged)
select 'FIGURES-' || n, 0, fin, phone, current_date, current_date, current_date + 30, 'PROCESSING', now(), now() + interval '1 day',
       ${next_try}, false
from figures_prolonger;

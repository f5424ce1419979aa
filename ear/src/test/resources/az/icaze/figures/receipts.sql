-- ${count} of the people of population.sql have applied for a Business certificate online, after whoever applies by hand.
insert into receipt_application (number, version, fin, phone, type, name, document, state, state_since, submitted_at)
select 'FIGURES-' || row_number() over (order by phone), 0, fin, phone, 'BUSINESS', name, 'AA1234567', 'SUBMITTED', now(),
       now() + interval '1 day' + make_interval(secs => row_number() over (order by phone))
from certificate
where type = 'CITIZEN' and purpose = 'SIGNING' and state = 'ACTIVE' and phone between '+994500300000' and '+994500499999'
limit ${count};
analyze receipt_application;

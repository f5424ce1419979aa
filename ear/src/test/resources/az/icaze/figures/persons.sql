-- The state register of persons and the operators know them, too.
insert into person (fin, surname, given_name, patronymic, birth_date, document)
select fin, split_part(name, ' ', 1), split_part(name, ' ', 2), split_part(name, ' ', 3), '1980-01-01',
       'AA' || lpad((1000000 + n)::text, 7, '0')
from json_to_recordset('${people}') as people (fin text, phone text, name text, n bigint)
on conflict do nothing;

insert into phone (phone, fin, operator, iccid, sim, balance)
select phone, fin, 'AZERCELL', '89994' || lpad(substr(phone, 7), 14, '0'), 'PHYSICAL', 10
from json_to_recordset('${people}') as people (fin text, phone text, name text, n bigint)
on conflict do nothing;

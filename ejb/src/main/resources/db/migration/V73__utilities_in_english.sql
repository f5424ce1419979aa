-- The English name left out what the Azerbaijani and the Russian one say last: abadlıq, благоустройство.
update permitted_activity
set name_en = 'Municipal services, waste collection and public amenities'
where regime = 'CURFEW-2020' and code = 'UTILITIES';

-- Taking suspensions back touches people, too. It is never held: a person has ordered it.
alter table night_job drop constraint night_job_effect;
alter table night_job add constraint night_job_effect
    check (effect in ('KEEPS', 'TELLS', 'CHARGES', 'SUSPENDS', 'RESTORES'));
update night_job set effect = 'RESTORES' where job = 'undo-suspensions';

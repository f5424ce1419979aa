-- Fees fall due on monthly anniversaries, and those of the 28th to the 31st on 28 February: a job like that is compared with
-- last week by how many days of the month have their anniversary on the day.
alter table night_job add column monthly boolean not null default false;
comment on column night_job.monthly is
    'Its work falls on monthly anniversaries: on the last day of a shorter month on more than one day''s';
update night_job set monthly = true where job = 'charge-due';

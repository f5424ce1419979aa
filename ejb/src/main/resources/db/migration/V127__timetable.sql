-- When each job is due, Baku time, and from how many on a person is asked first. In this order when several are due.
-- Fees: a thirtieth of all is due on an ordinary day, four thirtieths on 28 February, and those who owe are asked daily.
insert into night_job (job, position, due_at, effect, hold_share, hold_from, undone_by, undo_hours) values
    ('complete-prolongations', 5, time '00:10', 'KEEPS', 1, 1, null, null),
    ('close-applications', 6, time '00:20', 'KEEPS', 1, 1, null, null),
    ('expire-permits', 8, time '06:10', 'KEEPS', 1, 1, null, null),
    ('reconcile-balances', 10, time '01:30', 'CHARGES', 1, 1000, null, null),
    ('charge-due', 20, time '02:10', 'CHARGES', 0.2500, 100, null, null),
    ('undo-suspensions', 35, null, 'KEEPS', 1, 1, null, null),
    ('suspend-unpaid', 30, time '04:00', 'SUSPENDS', 0.0500, 100, 'undo-suspensions', 24),
    ('remind-expiring', 60, time '04:30', 'TELLS', 0.0500, 100, null, null),
    ('purge', 90, time '05:00', 'KEEPS', 1, 1, null, null);

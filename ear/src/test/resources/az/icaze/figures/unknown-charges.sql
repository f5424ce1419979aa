-- An operator's file of yesterday with ${what} charges that we know nothing of.
insert into reconciliation_file (operator, day, sha256, lines, complete, taken_at)
values ('NAR', date '${day}' - 1, repeat('d', 64), ${what}, true, now());
insert into reconciliation_line (file, line, kind, reference, phone, amount, outcome, at)
select f.id, i + 1, 'CHARGE', 'drill:' || i, '+994700000000', 2.50, 'DONE', now()
from reconciliation_file f, generate_series(1, ${what}) i where f.sha256 = repeat('d', 64);

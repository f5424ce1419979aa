-- What each operator says it took and was paid on a day, file by file (rules R91, R93), and how it compares with ours.
create table reconciliation_file (
    id bigint generated always as identity,
    operator text not null,
    day date not null,
    sha256 text not null,
    lines bigint not null,
    problems text,
    taken_at timestamptz not null,
    constraint reconciliation_file_pk primary key (id),
    constraint reconciliation_file_once unique (operator, day, sha256),
    constraint reconciliation_file_operator check (operator in ('AZERCELL', 'BAKCELL', 'NAR')),
    constraint reconciliation_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint reconciliation_file_refused check (problems is null or lines = 0)
);
comment on table reconciliation_file is 'Files of operators, each taken once; one with problems was refused as a whole';
grant select, insert, update (lines, problems) on reconciliation_file to ${app};

-- Lines of the files; and without a line number the charges of ours that a file does not name.
create table reconciliation_line (
    id bigint generated always as identity,
    file bigint not null,
    line bigint,
    kind text not null,
    reference text not null,
    phone text not null,
    amount numeric(10, 2) not null,
    outcome text,
    at timestamptz,
    verdict text,
    ours text,
    effect text,
    constraint reconciliation_line_pk primary key (id),
    constraint reconciliation_line_once unique (file, kind, reference),
    constraint reconciliation_line_file foreign key (file) references reconciliation_file,
    constraint reconciliation_line_kind check (kind in ('CHARGE', 'TOP_UP')),
    constraint reconciliation_line_outcome check (outcome in ('DONE', 'INSUFFICIENT_FUNDS', 'REFUSED')),
    constraint reconciliation_line_theirs check ((line is null) = (outcome is null) and (line is null) = (at is null)),
    constraint reconciliation_line_verdict check (verdict in ('MATCHED', 'OURS_ONLY', 'THEIRS_ONLY', 'DIFFERING')),
    constraint reconciliation_line_effect check (effect in ('PAID', 'ASKED'))
);
comment on table reconciliation_line is
    'What an operator says (outcome) beside our month''s state (ours); effect: what was done about it';
create index reconciliation_line_unjudged on reconciliation_line (id) where verdict is null;
create index reconciliation_line_verdict on reconciliation_line (file, verdict);
-- Lines of a file that turns out to repeat itself go again.
grant select, insert, delete, update (verdict, ours, effect) on reconciliation_line to ${app};

-- What was asked of an operator on a day.
create index subscription_fee_asked_on on subscription_fee (asked_on) where asked_on is not null;

-- A payment for which no fee waited matches nothing; and what people compare stands beside what they compare it with.
alter table reconciliation_line
    drop constraint reconciliation_line_verdict,
    add constraint reconciliation_line_verdict check (
        verdict in ('MATCHED', 'OURS_ONLY', 'THEIRS_ONLY', 'DIFFERING', 'UNAWAITED')),
    add column our_amount numeric(10, 2),
    add column our_phone text;
comment on column reconciliation_line.our_amount is 'AZN that we asked for, when it was compared';
comment on column reconciliation_line.our_phone is 'Of whom we asked it, where the operator names another';

update reconciliation_line set our_amount = amount where line is null;
update reconciliation_line l set our_amount = f.amount, our_phone = case when f.phone <> l.phone then f.phone end
    from subscription_fee f
    where l.verdict = 'DIFFERING' and l.kind = 'CHARGE' and f.reference = l.reference;

grant update (our_amount, our_phone) on reconciliation_line to ${app};

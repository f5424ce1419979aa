-- A month may count as unpaid because its operator did not answer; then it has no time of an answer (rule R92).
alter table subscription_fee
    drop constraint subscription_fee_answered,
    add constraint subscription_fee_answered check (state <> 'PAID' or answered_at is not null);
-- What is being asked for is not answered yet, whatever was answered the time before.
update subscription_fee set answered_at = null where state = 'ASKED';

-- The night looks for those asked for and not paid, answered or not.
drop index subscription_fee_unpaid;
create index subscription_fee_owed on subscription_fee (asked_on) where state in ('ASKED', 'UNPAID');

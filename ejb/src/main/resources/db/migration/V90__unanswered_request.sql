-- When somebody was told that an operator leaves a request unanswered.
alter table subscription_request add column alarmed_at timestamptz;
create index subscription_request_unanswered on subscription_request (asked_at) where state = 'ASKED' and alarmed_at is null;
grant update (alarmed_at) on subscription_request to ${app};

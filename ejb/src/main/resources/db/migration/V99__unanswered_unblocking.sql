-- When somebody was told that an operator leaves the unblocking of a PIN unanswered (rule R103).
alter table call_centre_call add column alarmed_at timestamptz;
create index call_centre_call_unanswered on call_centre_call (state_since) where state = 'SENT' and alarmed_at is null;
grant update (alarmed_at) on call_centre_call to ${app};

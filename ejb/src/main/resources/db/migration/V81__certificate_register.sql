-- The register as staff look through it: page by page in the order of an index, counted to ten thousand. What a filter
-- asks beside the order stands in the index too, so that counting reads nothing else.

-- Names are compared letter by letter as they are folded, so that "begins with" is a range.
alter table certificate alter column search_name type text collate "C";

create index certificate_newest on certificate (not_before desc, serial desc) include (type, state, valid_until);
create index certificate_newest_of_type on certificate (type, state, not_before desc, serial desc) include (valid_until);
create index certificate_newest_inactive on certificate (state, not_before desc, serial desc) include (type, valid_until)
    where state <> 'ACTIVE';
create index certificate_live_by_expiry on certificate (valid_until, serial) include (type, state)
    where state in ('ISSUED', 'ACTIVE', 'SUSPENDED');
create index certificate_by_name on certificate (search_name, serial) include (type, state, valid_until);

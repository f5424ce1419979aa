-- How long what is kept, by class of data: what nobody needs any more goes, in bounded pieces, and only that.
create table retention (
    data_class text not null,
    days int not null,
    least int not null,
    what text not null,
    constraint retention_pk primary key (data_class),
    constraint retention_days check (days >= least)
);
comment on table retention is
    'Retention by class of data, in days; never fewer than least: messages that a broker could still repeat, texts that may still be asked about. The audit trail and its checkpoints have no line here: each link proves all before it, so nothing of it may go';
insert into retention (data_class, days, least, what) values
    ('OUTBOX', 30, 7, 'Messages that the broker has'),
    ('INBOX', 90, 60, 'Which messages came in: a broker that repeats an older one would be believed'),
    ('TEXTS', 365, 90, 'What became of texts to telephones; their words are gone long before'),
    ('SIGNINGS', 365, 90, 'Requests to telephones that have ended; what was signed is kept with its document or permit'),
    ('VISITS', 30, 7, 'Visits to the portal that have ended'),
    ('NIGHT_ITEMS', 30, 14, 'Work lists of nightly runs that have ended; their numbers and refusals stay'),
    ('RECONCILIATION', 365, 60, 'Lines of operators'' files that were compared; the files'' names and hashes stay'),
    ('BATCH_RUNS', 90, 30, 'What the batch runtime knows of runs that have ended');
grant select on retention to ${app};

create index inbox_message_received on inbox_message (received_at);
create index sms_message_ended on sms_message (id) where state in ('DELIVERED', 'FAILED', 'SENT');
create index signing_session_completed on signing_session (completed) where completed is not null;
-- A visit ends when somebody looks at it again: who never comes back has used it last then.
create index visit_over on visit (coalesce(ended, used));

-- Before when a class is old. Never by a day that has not come: whoever names one gains nothing.
create function retention_before(class text, day date) returns timestamptz
    language sql stable security definer set search_path to public, pg_temp as $$
    select (least(day, (now() at time zone 'Asia/Baku')::date) - r.days)::timestamp at time zone 'Asia/Baku'
    from retention r where r.data_class = class
$$;

-- What is old, in pieces: a class and a range of its keys, a thousand numbers or ten seconds wide.
create function purge_due(day date) returns table (item text, label text)
    language plpgsql stable security definer set search_path to public, pg_temp as $$
begin
    return query
        select distinct 'OUTBOX|' || sequence / 1000, 'OUTBOX' from outbox_message
            where sent_at < retention_before('OUTBOX', purge_due.day)
        union all
        select distinct 'INBOX|' || (extract(epoch from received_at)::bigint / 10), 'INBOX' from inbox_message
            where received_at < retention_before('INBOX', purge_due.day)
        union all
        select distinct 'TEXTS|' || id / 1000, 'TEXTS' from sms_message
            where state in ('DELIVERED', 'FAILED', 'SENT') and state_since < retention_before('TEXTS', purge_due.day)
        union all
        select distinct 'SIGNINGS|' || (extract(epoch from completed)::bigint / 10), 'SIGNINGS' from signing_session
            where completed < retention_before('SIGNINGS', purge_due.day)
        union all
        select distinct 'VISITS|' || (extract(epoch from coalesce(ended, used))::bigint / 10), 'VISITS' from visit
            where coalesce(ended, used) < retention_before('VISITS', purge_due.day)
        union all
        select distinct 'NIGHT_ITEMS|' || i.run || '.' || i.seq / 1000, 'NIGHT_ITEMS' from night_item i
            join night_run r on r.id = i.run
            where r.ended_at < retention_before('NIGHT_ITEMS', purge_due.day)
        union all
        select distinct 'RECONCILIATION|' || l.id / 1000, 'RECONCILIATION' from reconciliation_line l
            join reconciliation_file f on f.id = l.file
            where f.taken_at < retention_before('RECONCILIATION', purge_due.day) and l.verdict is not null;
    if to_regclass('batch.job_execution') is not null then
        return query
            select distinct 'BATCH_RUNS|' || e.jobinstanceid / 1000, 'BATCH_RUNS' from batch.job_execution e
            where coalesce(e.endtime, e.lastupdatedtime, e.createtime) < retention_before('BATCH_RUNS', purge_due.day);
    end if;
end $$;

-- Takes one piece away; the application may delete nothing of it but through here.
create function purge_piece(item text, day date) returns bigint
    language plpgsql security definer set search_path to public, pg_temp as $$
declare
    class text := split_part(item, '|', 1);
    key text := split_part(item, '|', 2);
    old timestamptz := retention_before(class, purge_piece.day);
    piece bigint := split_part(key, '.', 1)::bigint;
    gone bigint;
begin
    case class
        when 'OUTBOX' then
            delete from outbox_message
                where sequence between piece * 1000 and piece * 1000 + 999 and sent_at < old;
        when 'INBOX' then
            delete from inbox_message
                where received_at >= to_timestamp(piece * 10 - 5) and received_at <= to_timestamp(piece * 10 + 15)
                and extract(epoch from received_at)::bigint / 10 = piece and received_at < old;
        when 'TEXTS' then
            delete from sms_message
                where id between piece * 1000 and piece * 1000 + 999
                and state in ('DELIVERED', 'FAILED', 'SENT') and state_since < old;
        when 'SIGNINGS' then
            delete from signing_session
                where completed >= to_timestamp(piece * 10 - 5) and completed <= to_timestamp(piece * 10 + 15)
                and extract(epoch from completed)::bigint / 10 = piece and completed < old;
        when 'VISITS' then
            delete from visit_pass where visit in (
                select id from visit where coalesce(ended, used) >= to_timestamp(piece * 10 - 5) and coalesce(ended, used) <= to_timestamp(piece * 10 + 15)
                and extract(epoch from coalesce(ended, used))::bigint / 10 = piece and coalesce(ended, used) < old);
            delete from visit
                where coalesce(ended, used) >= to_timestamp(piece * 10 - 5) and coalesce(ended, used) <= to_timestamp(piece * 10 + 15)
                and extract(epoch from coalesce(ended, used))::bigint / 10 = piece and coalesce(ended, used) < old;
        when 'NIGHT_ITEMS' then
            delete from night_item i using night_run r
                where i.run = piece and r.id = i.run and r.ended_at < old
                and i.seq / 1000 = split_part(key, '.', 2)::int;
        when 'RECONCILIATION' then
            delete from reconciliation_line l using reconciliation_file f
                where l.id between piece * 1000 and piece * 1000 + 999 and f.id = l.file and f.taken_at < old
                and l.verdict is not null;
        when 'BATCH_RUNS' then
            delete from batch.job_instance i
                where i.jobinstanceid between piece * 1000 and piece * 1000 + 999
                and exists (select 1 from batch.job_execution e where e.jobinstanceid = i.jobinstanceid)
                and not exists (select 1 from batch.job_execution e
                    where e.jobinstanceid = i.jobinstanceid
                    and coalesce(e.endtime, e.lastupdatedtime, e.createtime) >= old);
    end case;
    get diagnostics gone = row_count;
    return gone;
end $$;

revoke all on function retention_before(text, date), purge_due(date), purge_piece(text, date) from public;
grant execute on function purge_due(date), purge_piece(text, date) to ${app};

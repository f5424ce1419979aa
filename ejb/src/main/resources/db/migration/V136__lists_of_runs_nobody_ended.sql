-- Work lists of runs that wait for a person who never came go, too, after the same time.
update retention set what = 'Work lists of nightly runs that have ended, or that nobody has ordered anything of since; their numbers and refusals stay'
    where data_class = 'NIGHT_ITEMS';

-- Since when nobody has needed a run's list; null while it waits for its turn or is at work.
create function night_list_left(run night_run) returns timestamptz
    language sql stable set search_path to public, pg_temp as $$
    select case
        when run.ended_at is not null then run.ended_at
        when run.state in ('HELD', 'STOPPED', 'FAILED') then greatest(run.asked_at, run.begun_at,
            (select max(o.ordered_at) from night_order o where o.run = run.id))
    end
$$;
revoke all on function night_list_left(night_run) from public;

-- What is old, in pieces: a class and a range of its keys, a thousand numbers or ten seconds wide.
create or replace function purge_due(day date) returns table (item text, label text)
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
            where night_list_left(r) < retention_before('NIGHT_ITEMS', purge_due.day)
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
create or replace function purge_piece(item text, day date) returns bigint
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
            -- Whoever orders it to go on at this moment comes first, or finds it gone.
            perform 1 from night_run r where r.id = piece and night_list_left(r) < old for share;
            delete from night_item i using night_run r
                where i.run = piece and r.id = i.run and night_list_left(r) < old
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

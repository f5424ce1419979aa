-- What became of permits by time alone (rules.md 12): nothing of a confirmed permit changes (R27), so it stands beside it.
create table permit_expiry (
    id bigint generated always as identity,
    permit text not null,
    last_night date not null,
    reason text not null,
    over_at timestamptz not null,
    noted_on date not null,
    constraint permit_expiry_pk primary key (id),
    constraint permit_expiry_once unique (permit, last_night),
    constraint permit_expiry_permit foreign key (permit) references permit (number) on delete cascade,
    constraint permit_expiry_reason check (reason in ('LAST_NIGHT', 'REGIME_ENDED', 'DRAFT'))
);
comment on table permit_expiry is
    'Permits whose time is over, once for each last night they had: a draft may be given another. over_at: from when on it did not count';
create index permit_by_last_night on permit (last_night) where status <> 'REJECTED';
grant select, insert on permit_expiry to ${app};

-- A file that is too large or cannot be read has no content to name it by.
comment on column reconciliation_file.sha256 is
    'Of its content; of its problem where the content was not read: unreadable, too-large';

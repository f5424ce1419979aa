-- The tables of the server's batch runtime (JBeret 3.1), in its own shape. It asks for them when the server starts, before
-- the application brings the structure, and the application's role may make none: so the owner makes them, once, and may
-- do so again. In a schema of its own: the migrations begin in an empty one.
create schema if not exists batch;
grant usage on schema batch to icaze_app;
create table if not exists batch.job_instance (
    jobinstanceid bigserial not null primary key,
    version integer,
    jobname varchar(512),
    applicationname varchar(512)
);
create table if not exists batch.job_execution (
    jobexecutionid bigserial not null primary key,
    jobinstanceid bigint not null references batch.job_instance (jobinstanceid) on delete cascade,
    version integer,
    createtime timestamptz,
    starttime timestamptz,
    endtime timestamptz,
    lastupdatedtime timestamptz,
    batchstatus varchar(30),
    exitstatus varchar(512),
    jobparameters varchar(3000),
    restartposition varchar(255)
);
create table if not exists batch.step_execution (
    stepexecutionid bigserial not null primary key,
    jobexecutionid bigint not null references batch.job_execution (jobexecutionid) on delete cascade,
    version integer,
    stepname varchar(255),
    starttime timestamptz,
    endtime timestamptz,
    batchstatus varchar(30),
    exitstatus varchar(512),
    executionexception varchar(2048),
    persistentuserdata bytea,
    readcount integer,
    writecount integer,
    commitcount integer,
    rollbackcount integer,
    readskipcount integer,
    processskipcount integer,
    filtercount integer,
    writeskipcount integer,
    readercheckpointinfo bytea,
    writercheckpointinfo bytea
);
create table if not exists batch.partition_execution (
    partitionexecutionid integer not null,
    stepexecutionid bigint not null references batch.step_execution (stepexecutionid) on delete cascade,
    version integer,
    batchstatus varchar(30),
    exitstatus varchar(512),
    executionexception varchar(2048),
    persistentuserdata bytea,
    readercheckpointinfo bytea,
    writercheckpointinfo bytea,
    primary key (partitionexecutionid, stepexecutionid)
);
create index if not exists job_execution_of_instance on batch.job_execution (jobinstanceid);
create index if not exists step_execution_of_job on batch.step_execution (jobexecutionid);
create index if not exists partition_execution_of_step on batch.partition_execution (stepexecutionid);
grant select, insert, update, delete on batch.job_instance, batch.job_execution, batch.step_execution,
    batch.partition_execution to icaze_app;
grant usage on sequence batch.job_instance_jobinstanceid_seq, batch.job_execution_jobexecutionid_seq,
    batch.step_execution_stepexecutionid_seq to icaze_app;

package az.icaze.simulator.register;

import az.icaze.simulator.database.Database;

/** Registers wired by hand. */
public final class TestRegisters {

    public final Persons persons = new Persons();
    public final Organisations organisations = new Organisations();
    public final Taxpayers taxpayers = new Taxpayers();
    public final RegistersResource resource = new RegistersResource();

    public TestRegisters(Database database) {
        persons.database = database;
        organisations.database = database;
        resource.persons = persons;
        resource.organisations = organisations;
        taxpayers.database = database;
        taxpayers.persons = persons;
        taxpayers.organisations = organisations;
        resource.taxpayers = taxpayers;
    }
}

package az.icaze.simulator.phone;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.operator.TestOperators;

/** Telephones and cards for other rooms' tests. */
public final class TestHands {

    public final Phones phones = new Phones();
    public final SimKeys keys = new SimKeys();

    public TestHands(Database database, TestOperators operators) {
        SimCodes codes = new SimCodes();
        codes.database = database;
        keys.database = database;
        phones.database = database;
        phones.codes = codes;
        phones.keys = keys;
        phones.services = operators.services;
    }
}

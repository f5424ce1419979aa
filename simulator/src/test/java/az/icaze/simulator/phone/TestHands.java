package az.icaze.simulator.phone;

import az.icaze.simulator.database.Database;
import az.icaze.simulator.operator.TestOperators;
import java.time.Clock;

/** Telephones and cards for other rooms' tests. */
public final class TestHands {

    public final Phones phones = new Phones();
    public final Cards cards = new Cards();
    public final SimKeys keys = new SimKeys();
    public final SimMenu menu = new SimMenu();
    final SimCodes codes = new SimCodes();
    final Prompts prompts = new Prompts();

    public TestHands(Database database, TestOperators operators, Clock clock) {
        codes.database = database;
        keys.database = database;
        menu.database = database;
        menu.codes = codes;
        menu.services = operators.services;
        prompts.database = database;
        prompts.codes = codes;
        prompts.keys = keys;
        prompts.events = operators.events;
        prompts.clock = clock;
        phones.database = database;
        phones.codes = codes;
        phones.services = operators.services;
        phones.prompts = prompts;
        phones.messages = operators.messages;
        phones.clock = clock;
        cards.database = database;
        cards.codes = codes;
        cards.keys = keys;
        cards.services = operators.services;
        cards.accounts = operators.accounts;
        cards.prompts = prompts;
    }
}

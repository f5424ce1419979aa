package az.icaze.simulator.demo;

import az.icaze.simulator.broker.Outgoing;
import az.icaze.simulator.broker.Stop;
import az.icaze.simulator.database.Database;
import az.icaze.simulator.operator.TestOperators;
import az.icaze.simulator.phone.TestHands;
import az.icaze.simulator.portal.Portal;
import az.icaze.simulator.register.TestRegisters;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The demo people wired by hand, towards a portal at the given address. */
final class TestDemo {

    final DemoPeople people = new DemoPeople();
    final Beginning beginning = new Beginning();
    final Enrolment enrolment = new Enrolment();
    final DemoResource resource = new DemoResource();
    final TestRegisters registers;
    final TestOperators operators;

    TestDemo(Database database, String portal) {
        registers = new TestRegisters(database);
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T17:00:00Z"), ZoneOffset.UTC);
        operators = new TestOperators(database, new Outgoing(), clock);
        TestHands hands = new TestHands(database, operators, clock);
        beginning.database = database;
        beginning.demo = people;
        beginning.persons = registers.persons;
        beginning.organisations = registers.organisations;
        beginning.cards = hands.cards;
        enrolment.demo = people;
        enrolment.services = operators.services;
        enrolment.keys = hands.keys;
        enrolment.portal = new Portal(portal);
        enrolment.database = database;
        enrolment.stop = new Stop();
        resource.demo = people;
        resource.organisations = registers.organisations;
        resource.enrolment = enrolment;
    }
}

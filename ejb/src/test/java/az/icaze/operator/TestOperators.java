package az.icaze.operator;

import jakarta.persistence.EntityManager;

/** Opens this room to the tests of those above. */
public final class TestOperators {

    private TestOperators() {}

    /** Who serves which number, on a test's database. */
    public static Operators open(EntityManager entities) {
        Operators operators = new Operators();
        operators.entities = entities;
        return operators;
    }
}

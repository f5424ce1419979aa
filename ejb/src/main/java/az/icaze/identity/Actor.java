package az.icaze.identity;

/** Who does something: the last argument of every service that changes anything, and the first word of its audit entry. */
public sealed interface Actor permits SignedInPerson, Machine {

    /** The FIN of a person, the account of a machine. */
    String id();

    /** For people who read the trail. */
    String name();
}

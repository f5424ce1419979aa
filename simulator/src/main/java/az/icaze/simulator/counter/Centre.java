package az.icaze.simulator.counter;

/** A customer service centre of an operator (R52); {@code hours} as written on its door. */
public record Centre(String city, String address, String hours) {}

package az.icaze;

import jakarta.json.JsonObject;

/** One of them: what she types at sign-in, and her phone. */
public record DemoPerson(
        String name,
        String fin,
        String document,
        String number,
        String userId,
        String pin1,
        String pin2,
        String puk,
        String role,
        Phone phone) {

    /** The first of the names; the registers write the surname first. */
    public String givenName() {
        return name.substring(0, name.indexOf(' '));
    }

    DemoPerson withUserId(String given) {
        return new DemoPerson(name, fin, document, number, given, pin1, pin2, puk, role, phone);
    }

    /** After the person has chosen PINs. */
    public DemoPerson withPins(String first, String second) {
        return new DemoPerson(name, fin, document, number, userId, first, second, puk, role, phone);
    }

    static DemoPerson of(JsonObject person, Outside outside) {
        String number = person.getString("phone");
        return new DemoPerson(
                person.getString("name"),
                person.getString("fin"),
                person.getString("document"),
                number,
                person.getString("userId", ""),
                person.getString("pin1"),
                person.getString("pin2"),
                person.getString("puk", ""),
                person.getString("role"),
                new Phone(outside, number));
    }
}

package az.icaze.callcentre;

import az.icaze.identity.Phone;
import az.icaze.identity.UserId;
import java.io.Serializable;

/**
 * What an operator may tell an identified caller, and all that he is shown of him.
 *
 * @param name as the register of persons has it
 */
public record ToldUserId(String name, Phone phone, UserId userId) implements Serializable {}

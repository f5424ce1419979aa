package az.icaze.pki;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;

/** Where the house's random numbers come from: injected, so that a test can know them beforehand. */
@Dependent
class Randomness {

    @Produces
    @Dependent
    SecureRandom secureRandom() {
        return new SecureRandom();
    }
}

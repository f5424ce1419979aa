package az.icaze.holder;

import az.icaze.identity.Voen;
import java.time.Instant;
import java.util.Optional;

/**
 * An application to be registered as an entrepreneur that was signed (rule R44).
 *
 * @param since when it came to where it stands
 * @param voen once he has it; until then the tax service is asked again and again
 * @param existed whether he had it before he applied
 */
public record VoenView(String number, Instant since, Optional<Voen> voen, boolean existed) {}

package az.icaze.night;

import az.icaze.Malformed;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A run that somebody asks for past the timetable.
 *
 * @param day Baku date
 * @param reason why, 3 to 300 characters
 * @param key of a scheduler: asked again under it, for the same job and day, it gets the run it got; 1 to 64 signs
 */
public record NightWish(String job, LocalDate day, String reason, Optional<String> key) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 300;

    /** @throws Malformed when the reason or the key is too short or too long */
    public NightWish {
        reason = reason(reason);
        if (key.filter(sent -> !sent.matches("[\\x21-\\x7E]{1,64}")).isPresent()) {
            throw new Malformed("night-key");
        }
    }

    /** Every order has one. */
    static String reason(String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() < SHORTEST || words.length() > LONGEST || words.indexOf('\0') >= 0) {
            throw new Malformed("night-reason");
        }
        return words;
    }
}

package az.icaze.holder;

import az.icaze.Language;
import az.icaze.identity.UserId;
import java.util.List;
import java.util.Optional;

/**
 * Everything of one holder.
 *
 * @param numbers the one he is signed in with first
 * @param userId on the number he is signed in with; those on other numbers are told at 1847 only (rule R108), so that a
 *     session somebody else uses does not open all of them
 * @param language of the texts to that number
 */
public record OwnAsanImza(List<OwnNumber> numbers, Optional<UserId> userId, Language language) {

    public OwnAsanImza {
        numbers = List.copyOf(numbers);
    }
}

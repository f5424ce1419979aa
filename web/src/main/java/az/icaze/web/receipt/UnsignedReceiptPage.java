package az.icaze.web.receipt;

import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** What to do about an application that was filled in and not signed, for who comes back to it later. */
@Named
@RequestScoped
public class UnsignedReceiptPage {

    @Inject
    UnsignedReceipts receipts;

    @Inject
    Visitor visitor;

    @Inject
    Texts texts;

    @Inject
    Show show;

    @Inject
    Clock clock;

    private Optional<UnsignedReceipts.Unsigned> found;

    /** Whether PIN2 is awaited now. */
    public boolean isAwaited() {
        return found().filter(UnsignedReceipts.Unsigned::awaited).isPresent();
    }

    /** That the last try was not signed, when and why; empty when there was none of late. */
    public String getLastTry() {
        return found().filter(last -> last.told(clock.instant()))
                .flatMap(last -> last.failure()
                        .map(why -> texts.of(
                                "receipt.last-try",
                                texts.of("certificate." + last.type()),
                                show.moment(last.ended()),
                                texts.of(why))))
                .orElse("");
    }

    private Optional<UnsignedReceipts.Unsigned> found() {
        if (found == null) {
            found = receipts.find(visitor.person());
        }
        return found;
    }
}

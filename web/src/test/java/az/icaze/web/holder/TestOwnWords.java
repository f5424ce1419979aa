package az.icaze.web.holder;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import az.icaze.web.prolongation.TestTimelineWords;
import az.icaze.web.receipt.TestReceiptWords;
import az.icaze.web.shell.Searches;
import az.icaze.web.shell.Show;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import az.icaze.web.signing.BlockedPinsPage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** A number in English words. */
final class TestOwnWords {

    private TestOwnWords() {}

    /** No PIN is blocked on any number. */
    static OwnWords of(Visitor visitor, Instant now) {
        OwnWords words = new OwnWords();
        words.searches = new Searches();
        words.texts = mock(Texts.class, call -> {
            Object[] arguments = call.getArguments();
            return Texts.english((String) arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
        });
        words.show = new Show();
        words.clock = Clock.fixed(now, ZoneOffset.UTC);
        words.pins = mock(BlockedPinsPage.class);
        when(words.pins.elsewhere(any())).thenReturn(List.of());
        words.next = next(words, visitor);
        return words;
    }

    private static NextWords next(OwnWords words, Visitor visitor) {
        NextWords next = new NextWords();
        next.texts = words.texts;
        next.show = words.show;
        next.visitor = visitor;
        next.timelines = TestTimelineWords.in(words.texts, words.show);
        next.receipts = TestReceiptWords.in(words.texts);
        next.clock = words.clock;
        return next;
    }
}

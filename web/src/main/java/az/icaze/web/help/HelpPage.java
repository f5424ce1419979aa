package az.icaze.web.help;

import az.icaze.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The questions people ask about Asan İmza, with their answers (rule R122). */
@Named
@RequestScoped
public class HelpPage {

    /** The sections, in the order of a life with Asan İmza, and how many questions each has. */
    enum Section {
        /** Rules R42, R90–R96. */
        GENERAL(5),
        /** Rules R45–R47, R50–R55, R59. */
        OBTAIN(3),
        /** Rules R66–R75. */
        PROLONG(4),
        /** Rules R77, R82, R84. */
        EXPIRED(3),
        /** Rules R98–R106. */
        CODES(6),
        /** Rules R107–R109. */
        USER_ID(2),
        /** Rules R41, R49, R110, R112. */
        CERTIFICATES(4),
        /** Rules R118–R121. */
        ERRORS(4);

        private final int questions;

        Section(int questions) {
            this.questions = questions;
        }

        /** What stands in an address behind {@code #}. */
        String anchor() {
            return "help-" + name();
        }
    }

    /** One question. */
    public record Entry(String question, String answer) {}

    /** A heading and its questions; the anchor stands in addresses. */
    public record Part(String anchor, String heading, List<Entry> entries) {}

    @Inject
    Texts texts;

    public List<Part> getParts() {
        return Arrays.stream(Section.values()).map(this::part).toList();
    }

    private Part part(Section section) {
        String key = "help." + section;
        List<Entry> entries = IntStream.rangeClosed(1, section.questions)
                .mapToObj(number -> key + "." + number)
                .map(each -> new Entry(texts.of(each + ".q"), texts.of(each + ".a")))
                .toList();
        return new Part(section.anchor(), texts.of(key), entries);
    }
}

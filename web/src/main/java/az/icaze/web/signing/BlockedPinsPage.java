package az.icaze.web.signing;

import az.icaze.callcentre.BlockedPin;
import az.icaze.callcentre.BlockedSignIn;
import az.icaze.callcentre.OwnCalls;
import az.icaze.identity.Phone;
import az.icaze.identity.SignedInPerson;
import az.icaze.web.shell.Texts;
import az.icaze.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What to do about a blocked PIN, wherever it stands: PUK, 1847, or a new PIN in the menu (rules R101–R103). */
@Named
@RequestScoped
public class BlockedPinsPage {

    @Inject
    OwnCalls own;

    @Inject
    BlockedSignIn signIns;

    @Inject
    Visitor visitor;

    @Inject
    Texts texts;

    private List<BlockedPin> pins;

    /** Of the number one is signed in with; empty where no PIN is known to be blocked. */
    public List<String> getLines() {
        return pins().stream().map(this::line).toList();
    }

    /** Of another number of one's own; empty of the one signed in with, which is told of above everything else. */
    public List<String> elsewhere(Phone phone) {
        SignedInPerson reader = visitor.person();
        return phone.equals(reader.phone())
                ? List.of()
                : own.blocked(phone, reader).stream().map(this::line).toList();
    }

    /** Whether 1847 is to be called, or was. */
    public boolean isCall() {
        return pins().stream().anyMatch(pin -> pin.stage() != BlockedPin.Stage.BY_PUK);
    }

    private List<BlockedPin> pins() {
        if (pins == null) {
            pins = own.blocked(visitor.person().phone(), visitor.person());
        }
        return pins;
    }

    private String line(BlockedPin pin) {
        return next(pin) + " " + texts.of("pin." + pin.name() + ".until");
    }

    /** The heading for a sign-in that failed because PIN1 cannot be used. */
    Optional<String> title(UUID signIn) {
        return signIns.after(signIn)
                .filter(pin -> pin.stage() == BlockedPin.Stage.TO_CHOOSE)
                .map(pin -> texts.of("pin.TO_CHOOSE.title", pin.name()));
    }

    /** What to do after such a sign-in; empty after any other. */
    Optional<String> next(UUID signIn) {
        return signIns.after(signIn).map(this::next);
    }

    private String next(BlockedPin pin) {
        return texts.of("pin." + pin.stage(), pin.name());
    }
}

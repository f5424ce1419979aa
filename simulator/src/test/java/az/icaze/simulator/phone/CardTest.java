package az.icaze.simulator.phone;

import static org.assertj.core.api.Assertions.assertThat;

import az.icaze.simulator.database.TestWorld;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** The card against a reference automaton over random sequences of right and wrong codes (reliability A1). */
class CardTest {

    /** What a hand may do with a card. */
    enum Act {
        PIN1_RIGHT,
        PIN1_WRONG,
        PIN2_RIGHT,
        PIN2_WRONG,
        UNBLOCK_PIN1,
        UNBLOCK_PIN2,
        PUK_WRONG
    }

    /** Three counters and nothing else. */
    private static final class Reference {

        private final Map<Code, Integer> left = new EnumMap<>(Map.of(Code.PIN1, 3, Code.PIN2, 3, Code.PUK, 3));

        boolean act(Act act) {
            return switch (act) {
                case PIN1_RIGHT -> typed(Code.PIN1, true);
                case PIN1_WRONG -> typed(Code.PIN1, false);
                case PIN2_RIGHT -> typed(Code.PIN2, true);
                case PIN2_WRONG -> typed(Code.PIN2, false);
                case UNBLOCK_PIN1 -> unblocked(Code.PIN1);
                case UNBLOCK_PIN2 -> unblocked(Code.PIN2);
                case PUK_WRONG -> typed(Code.PUK, false);
            };
        }

        private boolean typed(Code code, boolean right) {
            if (left.get(Code.PUK) == 0 || left.get(code) == 0) {
                return false;
            }
            left.put(code, right ? 3 : left.get(code) - 1);
            return right;
        }

        private boolean unblocked(Code pin) {
            boolean right = typed(Code.PUK, true);
            if (right) {
                left.put(pin, 3);
            }
            return right;
        }
    }

    private final TestPhones world = new TestPhones(TestWorld.open());

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void behaves_like_three_counters(@ForAll @Size(max = 25) List<Act> acts) {
        fresh();
        Reference reference = new Reference();
        for (Act act : acts) {
            assertThat(card(act).right()).as("%s in %s", act, acts).isEqualTo(reference.act(act));
            assertThat(world.codes.left(TestPhones.CARD)).isEqualTo(reference.left);
        }
    }

    private Try card(Act act) {
        return switch (act) {
            case PIN1_RIGHT -> world.codes.check(TestPhones.CARD, Code.PIN1, "1462");
            case PIN1_WRONG -> world.codes.check(TestPhones.CARD, Code.PIN1, "9999");
            case PIN2_RIGHT -> world.codes.check(TestPhones.CARD, Code.PIN2, "14627");
            case PIN2_WRONG -> world.codes.check(TestPhones.CARD, Code.PIN2, "99999");
            case UNBLOCK_PIN1 -> world.menu.unblock(TestPhones.CARD, "21477170", Code.PIN1, "1462", "1462");
            case UNBLOCK_PIN2 -> world.menu.unblock(TestPhones.CARD, "21477170", Code.PIN2, "14627", "14627");
            case PUK_WRONG -> world.menu.unblock(TestPhones.CARD, "00000000", Code.PIN1, "1462", "1462");
        };
    }

    private void fresh() {
        world.database.atOnce(sql -> sql.update("update sim_code set tries_left = 3, attempt = 0, success = 0"));
    }
}

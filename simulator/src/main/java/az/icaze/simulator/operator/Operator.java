package az.icaze.simulator.operator;

import az.icaze.simulator.Refused;
import java.util.List;

/** The three mobile operators that give out SIM cards with Asan İmza (R50). */
public enum Operator {
    AZERCELL("01", "10 50 51"),
    BAKCELL("03", "55 99"),
    NAR("05", "70 77");

    private final String issuer;
    private final String prefixes;

    Operator(String issuer, String prefixes) {
        this.issuer = issuer;
        this.prefixes = prefixes;
    }

    /** The first digits of the ICCID of its cards. */
    public String issuer() {
        return "89994" + issuer;
    }

    /** Of the numbers it gives out; a number taken along keeps its own. */
    public List<String> prefixes() {
        return List.of(prefixes.split(" "));
    }

    /** Whether the number was given out by this operator. */
    public boolean gaveOut(String e164) {
        return prefixes().contains(e164.substring(4, 6));
    }

    /** The kinds of card it gives out: an embedded SIM with Asan İmza is Azercell's alone (R51). */
    public List<SimKind> sims() {
        return this == AZERCELL ? List.of(SimKind.PHYSICAL, SimKind.ESIM) : List.of(SimKind.PHYSICAL);
    }

    /** {@link Refused} for a kind that is not among {@link #sims()}. */
    public void requireSim(SimKind sim) {
        if (!sims().contains(sim)) {
            throw new Refused("sim.esim");
        }
    }
}

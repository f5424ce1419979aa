package az.icaze.certificate;

import az.icaze.Refusal;

/** The SIM carries valid certificates of another person. */
final class SimHeldByAnother extends Refusal {

    private static final long serialVersionUID = 1L;

    SimHeldByAnother() {
        super("sim-held-by-another");
    }
}

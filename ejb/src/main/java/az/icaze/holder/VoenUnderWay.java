package az.icaze.holder;

import az.icaze.Refusal;

/** The tax service is being told of an earlier application of the same person. */
final class VoenUnderWay extends Refusal {

    private static final long serialVersionUID = 1L;

    VoenUnderWay() {
        super("voen-under-way");
    }
}

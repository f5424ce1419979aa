package az.icaze.subscription;

import az.icaze.Refusal;
import az.icaze.operator.Operator;

/** Only Azercell offers Asan İmza on an embedded SIM (rule R51); another operator's report of one is not believed. */
public final class EsimOnlyFromAzercell extends Refusal {

    private static final long serialVersionUID = 1L;

    EsimOnlyFromAzercell(Operator operator) {
        super("esim-only-from-azercell", operator);
    }
}

package az.icaze.simulator.register;

import java.util.List;

/**
 * A taxpayer: a state body, a legal entity, or an individual entrepreneur.
 *
 * @param voen ten digits, the last one 2 for an individual
 * @param kind STATE_BODY, LEGAL_ENTITY or INDIVIDUAL
 * @param director FIN
 * @param sealHolders FINs of those who may seal
 * @param linkedSignatures FINs of those whose signature is linked to the VÖEN (rule R35)
 */
public record Organisation(
        String voen,
        String name,
        String kind,
        String director,
        List<String> sealHolders,
        List<String> linkedSignatures) {

    public Organisation {
        sealHolders = List.copyOf(sealHolders);
        linkedSignatures = List.copyOf(linkedSignatures);
    }
}

package az.icaze.authority;

import az.icaze.Refusal;

/**
 * The person is who he says, and still may not: his signature has no stamp authority for the organisation, and nobody who
 * has it authorised him. The text is the field's own, word for word; the director can change it (R118).
 */
public final class SealAuthorityMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public SealAuthorityMissing() {
        super("seal-authority-missing");
    }

    @Override
    public int status() {
        return 403;
    }
}

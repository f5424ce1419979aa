package az.icaze.identity;

/** The three types of Asan İmza (R41): of the operator's service, and of a certificate. */
public enum AsanImzaType {
    /** Şəxsi: for oneself, and for one's own VÖEN (R112). */
    CITIZEN,
    /** İş: for an organisation of the private sector (R113–R116). */
    BUSINESS,
    /** Dövlət: for a state or municipal body (R117). */
    GOVERNMENTAL;

    /** Whether an operator's service of this type carries a certificate of that type (D3): its own and Citizen. */
    public boolean covers(AsanImzaType certificate) {
        return certificate == this || certificate == CITIZEN;
    }
}

package az.icaze.pki;

/** The two steps of the hierarchy: the root signs the issuing authority, that signs people's certificates. */
enum CaRole {
    ROOT,
    ISSUING
}

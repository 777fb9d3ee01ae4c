package id.lindung.casework.consent.domain;

/** Why a signature does not count; each with the law that says so. */
public enum SignatureRefusal {
    /** Alleged to have harmed her or another victim of her case or family: his will is never taken for hers. */
    GUARDIAN_ALLEGED("UU 27/2022 art. 25, UU 35/2014 art. 59A"),
    /** A child's consent is given by a parent or guardian. */
    CHILD_NEEDS_GUARDIAN("UU 27/2022 art. 25(2)"),
    /** Nobody, family least of all, signs for a capable adult. */
    ADULT_SIGNS_HERSELF("UU 27/2022 art. 20(2)(a)"),
    /** It must have been explained in a form that she can follow. */
    SUITABLE_FORM_NEEDED("UU 27/2022 art. 26(2)"),
    /** Nobody is her own guardian. */
    GUARDIAN_IS_VICTIM("UU 27/2022 art. 25(2)");

    private final String law;

    SignatureRefusal(String law) {
        this.law = law;
    }

    /** The articles on which the refusal rests. */
    public String law() {
        return law;
    }
}

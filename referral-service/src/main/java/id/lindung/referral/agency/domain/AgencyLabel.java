package id.lindung.referral.agency.domain;

import java.util.Objects;

/** What an agency is called where everybody on the staff may read it; unique among a unit's active agencies. */
public final class AgencyLabel {
    private AgencyLabel() {}

    /**
     * The name of an open agency, the alias of a safe house.
     *
     * @throws NullPointerException when the description breaks {@link KindPolicy}
     */
    public static String of(AgencyKind kind, AgencyDescription description) {
        return Objects.requireNonNull(
                kind.concealed()
                        ? description.alias()
                        : description.particulars().name());
    }

    /** Where in a request the label stands: {@code /name} or {@code /alias}. */
    public static String pointer(AgencyKind kind) {
        return kind.concealed() ? "/alias" : "/name";
    }
}

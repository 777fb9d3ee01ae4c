package id.lindung.referral.agency.domain;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Descriptions of agencies, complete but for what a test takes away. */
final class Descriptions {
    static final String ADDRESS = "Jalan Tujuh Delapan 9";
    static final String PHONE = "+627117583081";
    static final String SUBDISTRICT = "16.10.01";
    /** What a seal leaves; the domain never looks inside. */
    static final byte[] SEALED = {1, 2, 3};

    private Descriptions() {}

    static AgencyDescription named(@Nullable String name) {
        return of(name, null, null, null);
    }

    static AgencyDescription aliased(@Nullable String alias) {
        return of("Griya Sejahtera", alias, null, null);
    }

    static AgencyDescription branchOf(@Nullable UUID parent) {
        return of("Polsek Indralaya", null, parent, null);
    }

    static AgencyDescription forBelieversOf(@Nullable Religion religion) {
        return of("Penyuluh agama kecamatan", null, null, religion);
    }

    /** The least that a description of this kind must tell. */
    static AgencyDescription fitting(AgencyKind kind) {
        return of(
                "Lembaga Satu",
                kind.concealed() ? "Rumah Melati" : null,
                kind.belongsToPoliceResort() ? UUID.fromString("019aa9c2-1a00-7000-8000-0000000000f1") : null,
                kind == AgencyKind.SPIRITUAL_COMPANION ? Religion.HINDU : null);
    }

    /** A seal where the kind wants one. */
    static byte @Nullable [] sealFor(AgencyKind kind) {
        return kind.concealed() ? SEALED : null;
    }

    private static AgencyDescription of(
            @Nullable String name, @Nullable String alias, @Nullable UUID parent, @Nullable Religion religion) {
        return new AgencyDescription(
                new Particulars(name, ADDRESS, PHONE, SUBDISTRICT),
                alias,
                parent,
                Set.of(ServiceOffered.TEMPORARY_SHELTER, ServiceOffered.HEALTH),
                religion,
                "Senin–Jumat 08.00–16.00",
                false);
    }
}

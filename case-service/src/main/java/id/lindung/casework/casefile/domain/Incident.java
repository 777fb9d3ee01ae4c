package id.lindung.casework.casefile.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What happened to the victim, as the complaint tells it. Facts by code only; the chronology stays in intake. */
@Embeddable
public class Incident {

    private UUID complaintId;

    private LocalDate receivedOn;

    private boolean crisis;

    private String[] violenceKinds;

    @Enumerated(EnumType.STRING)
    private Place place;

    private boolean domesticViolence;

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    /**
     * What the complaint tells of one victim.
     *
     * @param receivedOn day of the complaint's receipt in the unit's time zone
     * @param violenceKinds empty only where a crisis left no time to ask (pulang-pisau-direct-crisis, step 1)
     * @param domesticViolence within the household's scope, UU 23/2004 art. 2
     */
    public Incident(
            UUID complaintId,
            LocalDate receivedOn,
            boolean crisis,
            Set<ViolenceKind> violenceKinds,
            Place place,
            boolean domesticViolence) {
        this.complaintId = complaintId;
        this.receivedOn = receivedOn;
        this.crisis = crisis;
        this.violenceKinds = ViolenceKind.toCodes(violenceKinds);
        this.place = place;
        this.domesticViolence = domesticViolence;
    }

    public UUID complaintId() {
        return complaintId;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public boolean crisis() {
        return crisis;
    }

    public Set<ViolenceKind> violenceKinds() {
        return ViolenceKind.fromCodes(violenceKinds);
    }

    public Place place() {
        return place;
    }

    public boolean domesticViolence() {
        return domesticViolence;
    }
}

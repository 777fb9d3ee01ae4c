package id.lindung.casework.casefile.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;

/** A victim as this service knows her: by id, and by the facts that rules and recaps need. Her name lives in intake. */
@Embeddable
public class Victim {

    @Column(name = "victim_person_id")
    private UUID personId;

    private UUID countingId;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    private AgeBand ageBand;

    private boolean child;

    private String[] disabilities;

    @SuppressWarnings("NullAway.Init")
    protected Victim() {}

    /**
     * A victim, by id.
     *
     * @param countingId random; links the records of one person for counting
     * @param child under 18 at the act, UU 35/2014 art. 1
     */
    public Victim(
            UUID personId, UUID countingId, Sex sex, AgeBand ageBand, boolean child, Set<Disability> disabilities) {
        this.personId = personId;
        this.countingId = countingId;
        this.sex = sex;
        this.ageBand = ageBand;
        this.child = child;
        this.disabilities = Disability.toCodes(disabilities);
    }

    public UUID personId() {
        return personId;
    }

    public UUID countingId() {
        return countingId;
    }

    public Sex sex() {
        return sex;
    }

    public AgeBand ageBand() {
        return ageBand;
    }

    public boolean child() {
        return child;
    }

    public Set<Disability> disabilities() {
        return Disability.fromCodes(disabilities);
    }
}

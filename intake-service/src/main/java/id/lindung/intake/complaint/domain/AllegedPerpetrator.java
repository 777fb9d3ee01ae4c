package id.lindung.intake.complaint.domain;

import id.lindung.intake.person.domain.PersonDetails;
import id.lindung.intake.person.domain.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;

/** Someone alleged in one complaint, by id; what he is to whom stands in {@link Relationship}. */
@Embeddable
public class AllegedPerpetrator {

    /** For row-level security, which reads it in the database. */
    @SuppressWarnings("UnusedVariable")
    private String unit;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "counting_id")
    private UUID countingId;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band")
    private AllegedAgeBand ageBand;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AllegedPerpetrator() {}

    /**
     * @param actDay the last day on which it can have happened: the elder reading of his age at the act
     * @param toldOn day of receipt, in the unit's zone
     */
    AllegedPerpetrator(String unit, Party party, PersonDetails told, LocalDate actDay, LocalDate toldOn) {
        this.unit = unit;
        this.personId = party.personId();
        this.countingId = party.countingId();
        this.sex = told.countedSex();
        this.ageBand = AllegedAgeBand.of(told.age(toldOn).on(actDay));
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

    public AllegedAgeBand ageBand() {
        return ageBand;
    }
}

package id.lindung.intake.complaint.domain;

import id.lindung.intake.complaint.domain.Registration.ToldVictim;
import id.lindung.intake.person.domain.Sex;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A victim in one complaint: who, by id, and what is counted of her. */
@Embeddable
public class Victim {

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
    private VictimAgeBand ageBand;

    private String[] disabilities;

    @Column(name = "violence_kinds")
    private String[] violenceKinds;

    @Column(name = "sexual_violence")
    private String[] sexualViolence;

    @Enumerated(EnumType.STRING)
    private Place place;

    @Column(name = "domestic_violence")
    private boolean domesticViolence;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Victim() {}

    /**
     * @param actDay the last day on which it can have happened: the elder reading of her age at the act
     * @param toldOn day of receipt, in the unit's zone
     */
    Victim(String unit, Party party, ToldVictim told, LocalDate actDay, LocalDate toldOn) {
        this.unit = unit;
        this.personId = party.personId();
        this.countingId = party.countingId();
        this.sex = told.person().countedSex();
        this.ageBand = VictimAgeBand.of(told.person().age(toldOn).on(actDay));
        this.disabilities = EnumNames.of(told.disabilities());
        this.violenceKinds = EnumNames.of(told.violenceKinds());
        this.sexualViolence = EnumNames.of(told.sexualViolence());
        this.place = told.place() == null ? Place.UNKNOWN : told.place();
        this.domesticViolence = told.domesticViolence();
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

    public VictimAgeBand ageBand() {
        return ageBand;
    }

    /** Under 18 at the act; unknown counts as adult. */
    public boolean isChild() {
        return ageBand.isChild();
    }

    public Set<Disability> disabilities() {
        return EnumNames.read(Disability.class, disabilities);
    }

    public Set<ViolenceKind> violenceKinds() {
        return EnumNames.read(ViolenceKind.class, violenceKinds);
    }

    public Set<SexualViolence> sexualViolence() {
        return EnumNames.read(SexualViolence.class, sexualViolence);
    }

    public Place place() {
        return place;
    }

    public boolean isDomesticViolence() {
        return domesticViolence;
    }
}

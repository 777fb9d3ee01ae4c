package id.lindung.intake.complaint.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** What one alleged perpetrator is to one victim. Roles belong to the pair, never to a person as such. */
@Embeddable
public class Relationship {

    /** For row-level security, which reads it in the database. */
    @SuppressWarnings("UnusedVariable")
    private String unit;

    @Column(name = "alleged_person_id")
    private UUID allegedPersonId;

    @Column(name = "victim_person_id")
    private UUID victimPersonId;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Relationship() {}

    Relationship(String unit, UUID allegedPersonId, UUID victimPersonId, Relation relation) {
        this.unit = unit;
        this.allegedPersonId = allegedPersonId;
        this.victimPersonId = victimPersonId;
        this.relation = relation;
    }

    public UUID allegedPersonId() {
        return allegedPersonId;
    }

    public UUID victimPersonId() {
        return victimPersonId;
    }

    public Relation relation() {
        return relation;
    }
}

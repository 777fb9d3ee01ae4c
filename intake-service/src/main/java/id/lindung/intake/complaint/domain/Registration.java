package id.lindung.intake.complaint.domain;

import id.lindung.intake.person.domain.PersonDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as told at the desk, in clear; lives for one request.
 *
 * @param id brought by a client that was offline; a UUIDv7
 * @param receivedAt when the person stood there; now when left out
 * @param crisis demands no document and as little as possible (Barito Utara; Pulang Pisau step 1)
 */
public record Registration(
        @Nullable UUID id,
        Channel channel,
        @Nullable Instant receivedAt,
        boolean crisis,
        Reporter reporter,
        List<ToldVictim> victims,
        List<ToldPerpetrator> allegedPerpetrators,
        Incident incident) {

    public Registration {
        victims = List.copyOf(victims);
        allegedPerpetrators = List.copyOf(allegedPerpetrators);
    }

    /**
     * Who told.
     *
     * @param victim place of the victim who reports herself, from 0
     * @param person someone else
     */
    public record Reporter(
            ReporterKind kind,
            @Nullable Integer victim,
            @Nullable PersonDetails person) {}

    /**
     * A victim and what was done to her.
     *
     * @param place null where it is not yet known
     */
    public record ToldVictim(
            PersonDetails person,
            Set<Disability> disabilities,
            Set<ViolenceKind> violenceKinds,
            Set<SexualViolence> sexualViolence,
            @Nullable Place place,
            boolean domesticViolence) {

        /** Sets run in the order of their code list: a repeated request is known by its text, and hash order is chance. */
        public ToldVictim {
            disabilities = inOrder(disabilities);
            violenceKinds = inOrder(violenceKinds);
            sexualViolence = inOrder(sexualViolence);
        }

        private static <E extends Enum<E>> Set<E> inOrder(Set<E> codes) {
            return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }
    }

    /** An alleged perpetrator, and what he is to each victim. */
    public record ToldPerpetrator(PersonDetails person, List<ToldRelation> relations) {}

    /**
     * What an alleged perpetrator is to one victim.
     *
     * @param victim place of the victim, from 0
     */
    public record ToldRelation(int victim, Relation relation) {}

    /**
     * What happened.
     *
     * @param date the day
     * @param approximateDate a month or year, where the day is not known
     * @param subdistrict Kemendagri code of the kecamatan
     */
    public record Incident(
            @Nullable LocalDate date,
            @Nullable String approximateDate,
            @Nullable String subdistrict,
            @Nullable String narrative) {

        /** When it happened; null when nothing was said of it. */
        public @Nullable IncidentPeriod period() {
            if (date != null) {
                return IncidentPeriod.on(date);
            }
            return approximateDate == null ? null : IncidentPeriod.about(approximateDate);
        }

        /** Never shows what happened. */
        @Override
        public String toString() {
            return "Incident[…]";
        }
    }
}

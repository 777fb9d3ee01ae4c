package id.lindung.referral.inbound.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a partner tells of the people, in clear: lives for one request and is sealed before anything is stored. Its JSON
 * is what intake collects.
 *
 * @param crisis demands no document and as little as possible, as at the desk
 * @param reporter null where the sender itself is all that is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Content(
        boolean crisis,
        SenderGround ground,
        @Nullable Reporter reporter,
        List<Victim> victims,
        List<Alleged> allegedPerpetrators,
        @Nullable Incident incident) {

    public Content {
        victims = List.copyOf(victims);
        allegedPerpetrators = List.copyOf(allegedPerpetrators);
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "Content[…]";
    }

    // Sets run in the order of their code list: the same payload is known by its text, and hash order is chance.
    private static <E extends Enum<E>> Set<E> inOrder(Set<E> codes) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    /**
     * Who told the sender.
     *
     * @param victim place of the victim who told it herself, from 0
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reporter(
            ReporterKind kind,
            @Nullable Integer victim,
            @Nullable Person person) {}

    /** A victim and what was done to her. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Victim(
            Person person,
            Set<Disability> disabilities,
            Set<ViolenceKind> violenceKinds,
            Set<SexualViolence> sexualViolence,
            @Nullable Place place,
            boolean domesticViolence) {

        public Victim {
            disabilities = inOrder(disabilities);
            violenceKinds = inOrder(violenceKinds);
            sexualViolence = inOrder(sexualViolence);
        }
    }

    /** Someone alleged, and what he is to whom. */
    public record Alleged(Person person, List<ToVictim> relations) {

        public Alleged {
            relations = List.copyOf(relations);
        }
    }

    /**
     * What he is to one victim.
     *
     * @param victim place of the victim, from 0
     */
    public record ToVictim(int victim, Relation relation) {}

    /** A person; all of it may be missing in a crisis. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Person(
            @Nullable String name,
            @Nullable String nik,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable Integer ageYears,
            @Nullable String address,
            @Nullable String subdistrict,
            List<Contact> contacts) {

        /** Nothing told. */
        public static final Person UNKNOWN = new Person(null, null, null, null, null, null, null, List.of());

        public Person {
            contacts = List.copyOf(contacts);
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /** A way to reach a person; not safe without a complete safe mark. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            ContactKind kind, String value, @Nullable SafeMark safeMark) {

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Contact[…]";
        }
    }

    /** What makes a contact safe, if all four parts are there. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SafeMark(
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String mayAnswer,
            @Nullable String sayInstead) {

        /** Never shows a value. */
        @Override
        public String toString() {
            return "SafeMark[…]";
        }
    }

    /** What happened. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Incident(
            @Nullable LocalDate date,
            @Nullable String approximateDate,
            @Nullable String subdistrict,
            @Nullable String narrative) {

        /** Never shows what happened. */
        @Override
        public String toString() {
            return "Incident[…]";
        }
    }
}

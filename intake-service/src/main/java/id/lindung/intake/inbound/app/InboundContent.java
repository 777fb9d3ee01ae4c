package id.lindung.intake.inbound.app;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.lindung.intake.complaint.domain.Channel;
import id.lindung.intake.complaint.domain.Disability;
import id.lindung.intake.complaint.domain.Place;
import id.lindung.intake.complaint.domain.Registration;
import id.lindung.intake.complaint.domain.Registration.ToldPerpetrator;
import id.lindung.intake.complaint.domain.Registration.ToldRelation;
import id.lindung.intake.complaint.domain.Registration.ToldVictim;
import id.lindung.intake.complaint.domain.Relation;
import id.lindung.intake.complaint.domain.ReporterKind;
import id.lindung.intake.complaint.domain.SexualViolence;
import id.lindung.intake.complaint.domain.ViolenceKind;
import id.lindung.intake.person.domain.ContactDetails;
import id.lindung.intake.person.domain.ContactKind;
import id.lindung.intake.person.domain.PersonDetails;
import id.lindung.intake.person.domain.SafeMark;
import id.lindung.intake.person.domain.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What referral hands over, in clear; lives for one collection. Members that intake does not know are passed over. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record InboundContent(UUID agencyId, Instant receivedAt, Told content) {

    /** The same as a complaint is told at the desk. Who is not named as reporter stays anonymous. */
    Registration toRegistration() {
        return new Registration(
                null,
                Channel.AGENCY_REFERRAL,
                receivedAt,
                content.crisis(),
                content.reporter() == null
                        ? new Registration.Reporter(ReporterKind.ANONYMOUS, null, null)
                        : content.reporter().toReporter(),
                content.victims().stream().map(Victim::toTold).toList(),
                content.allegedPerpetrators().stream().map(Alleged::toTold).toList(),
                content.incident() == null
                        ? new Registration.Incident(null, null, null, null)
                        : content.incident().toIncident());
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "InboundContent[…]";
    }

    /**
     * What the partner told.
     *
     * @param ground code of what the sender handed her data on
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Told(
            boolean crisis,
            String ground,
            @Nullable Reporter reporter,
            List<Victim> victims,
            List<Alleged> allegedPerpetrators,
            @Nullable Incident incident) {

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Told[…]";
        }
    }

    /** Who told the partner. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reporter(
            ReporterKind kind,
            @Nullable Integer victim,
            @Nullable Person person) {

        Registration.Reporter toReporter() {
            return new Registration.Reporter(kind, victim, person == null ? null : person.toDetails());
        }
    }

    /** A victim and what was done to her. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Victim(
            Person person,
            Set<Disability> disabilities,
            Set<ViolenceKind> violenceKinds,
            Set<SexualViolence> sexualViolence,
            @Nullable Place place,
            boolean domesticViolence) {

        ToldVictim toTold() {
            return new ToldVictim(
                    person.toDetails(), disabilities, violenceKinds, sexualViolence, place, domesticViolence);
        }
    }

    /** Someone alleged, and what he is to whom. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Alleged(Person person, List<ToVictim> relations) {

        ToldPerpetrator toTold() {
            return new ToldPerpetrator(
                    person.toDetails(),
                    relations.stream()
                            .map(one -> new ToldRelation(one.victim(), one.relation()))
                            .toList());
        }
    }

    /** What he is to one victim. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ToVictim(int victim, Relation relation) {}

    /** A person; what the partner was not asked for is not told. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Person(
            @Nullable String name,
            @Nullable String nik,
            @Nullable Sex sex,
            @Nullable LocalDate birthDate,
            @Nullable Integer ageYears,
            @Nullable String address,
            @Nullable String subdistrict,
            List<Contact> contacts) {

        PersonDetails toDetails() {
            return new PersonDetails(
                    name,
                    nik,
                    sex,
                    birthDate,
                    ageYears,
                    address,
                    subdistrict,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    contacts.stream().map(Contact::toDetails).toList());
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /** A way to reach a person. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contact(
            ContactKind kind, String value, @Nullable Mark safeMark) {

        ContactDetails toDetails() {
            return new ContactDetails(kind, value, safeMark == null ? null : safeMark.toMark());
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Contact[…]";
        }
    }

    /** What makes a contact safe. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Mark(
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String mayAnswer,
            @Nullable String sayInstead) {

        SafeMark toMark() {
            return new SafeMark(from, to, mayAnswer, sayInstead);
        }

        /** Never shows a value. */
        @Override
        public String toString() {
            return "Mark[…]";
        }
    }

    /** What happened. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Incident(
            @Nullable LocalDate date,
            @Nullable String approximateDate,
            @Nullable String subdistrict,
            @Nullable String narrative) {

        Registration.Incident toIncident() {
            return new Registration.Incident(date, approximateDate, subdistrict, narrative);
        }

        /** Never shows what happened. */
        @Override
        public String toString() {
            return "Incident[…]";
        }
    }
}

package id.lindung.intake.person.app;

import id.lindung.identity.Actor;
import id.lindung.identity.CurrentActor;
import id.lindung.identity.Roles;
import id.lindung.identity.Scope;
import id.lindung.identity.Scopes;
import id.lindung.intake.IntakeProblem;
import id.lindung.intake.UnitZone;
import id.lindung.intake.exclusion.store.Exclusions;
import id.lindung.intake.person.app.Disclosure.Disclosed;
import id.lindung.intake.person.app.Disclosure.DisclosedContact;
import id.lindung.intake.person.domain.Contact;
import id.lindung.intake.person.domain.DisclosurePolicy;
import id.lindung.intake.person.domain.FieldCipher;
import id.lindung.intake.person.domain.Person;
import id.lindung.intake.person.domain.PersonField;
import id.lindung.intake.person.domain.Purpose;
import id.lindung.intake.person.store.PersonStore;
import id.lindung.privacy.AuditLine;
import id.lindung.privacy.AuditLog;
import id.lindung.privacy.DataKeys;
import id.lindung.problem.CommonProblem;
import id.lindung.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads persons for a purpose; each one read is a line on the disclosure log, committed before the caller sees it. */
@ApplicationScoped
public class DisclosePersons {

    private final PersonStore persons;
    private final Exclusions exclusions;
    private final DataKeys dataKeys;
    private final AuditLog auditLog;
    private final CurrentActor currentActor;
    private final Clock clock;

    DisclosePersons(
            PersonStore persons,
            Exclusions exclusions,
            DataKeys dataKeys,
            AuditLog auditLog,
            CurrentActor currentActor,
            Clock clock) {
        this.persons = persons;
        this.exclusions = exclusions;
        this.dataKeys = dataKeys;
        this.auditLog = auditLog;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Whether the caller is another service in its own name: a role without a unit, which no person has. */
    public boolean askedByAService() {
        var caller = currentActor.get();
        return caller.unit().isEmpty() && caller.hasRole(Roles.SYSTEM_REFERRAL);
    }

    /**
     * Reads persons of the caller's unit, or of the unit that a service names.
     *
     * @param wanted fields asked for; empty for all that the purpose allows
     * @param onward where the fields go, when a service asks
     * @throws ProblemException {@code disclosure.refused} (403) when role or purpose allow none of the fields,
     *     {@code not-found} (404) when none of the persons is here
     */
    public Disclosure handle(
            Purpose purpose, Collection<UUID> personIds, Set<PersonField> wanted, Optional<Onward> onward) {
        var unit = onward.map(Onward::unit).orElseGet(() -> currentActor.get().requireUnit());
        return Scopes.call(
                Scope.ofUnit(unit),
                () -> QuarkusTransaction.requiringNew().call(() -> disclose(purpose, personIds, wanted, onward, unit)));
    }

    private Disclosure disclose(
            Purpose purpose,
            Collection<UUID> personIds,
            Set<PersonField> wanted,
            Optional<Onward> onward,
            String unit) {
        var caller = currentActor.get();
        var zone = UnitZone.require(unit);
        var fields = allowed(purpose, caller, wanted, onward);
        var ids = new LinkedHashSet<>(personIds);
        var hidden = hidden(caller, onward, ids);
        var found = persons.visible(ids).stream()
                .filter(person -> !hidden.contains(person.id()))
                .collect(Collectors.toMap(Person::id, Function.identity()));
        // A person without a key was erased: her row is there, she is not.
        var keys = dataKeys.openAll(found.keySet());
        var disclosed = new ArrayList<Disclosed>();
        var withheld = new ArrayList<UUID>();
        for (var id : ids) {
            var person = found.get(id);
            var key = keys.get(id);
            if (person == null || key == null) {
                withheld.add(id);
            } else {
                record(purpose, fields, id, caller, onward);
                disclosed.add(read(purpose, fields, person, new DataKeyCipher(key), zone));
            }
        }
        if (disclosed.isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return new Disclosure(fields, disclosed, withheld);
    }

    /** The persons of complaints that whoever would read them is shut out of: as if nobody knew them. */
    private Set<UUID> hidden(Actor caller, Optional<Onward> onward, Set<UUID> ids) {
        var hidden = new HashSet<>(exclusions.hiddenFrom(caller.subject(), ids));
        onward.ifPresent(to -> hidden.addAll(exclusions.hiddenFrom(to.recipient(), ids)));
        onward.map(Onward::onBehalfOf).ifPresent(human -> hidden.addAll(exclusions.hiddenFrom(human, ids)));
        return hidden;
    }

    private static Set<PersonField> allowed(
            Purpose purpose, Actor caller, Set<PersonField> wanted, Optional<Onward> onward) {
        var fields = EnumSet.noneOf(PersonField.class);
        fields.addAll(
                onward.isPresent()
                        ? DisclosurePolicy.permittedOnward(purpose, caller.roles())
                        : DisclosurePolicy.permitted(purpose, caller.roles()));
        if (!wanted.isEmpty()) {
            fields.retainAll(wanted);
        }
        if (fields.isEmpty()) {
            throw new ProblemException(IntakeProblem.DISCLOSURE_REFUSED);
        }
        return fields;
    }

    private void record(Purpose purpose, Set<PersonField> fields, UUID id, Actor caller, Optional<Onward> onward) {
        var names = fields.stream().map(PersonField::code).toList();
        var ground = onward.map(to -> to.ground().code()).orElse(DisclosurePolicy.GROUND);
        var recipient = onward.map(to -> to.recipient().toString()).orElse(caller.subject());
        auditLog.record(new AuditLine("person.disclosed", "person", id, names, purpose.code(), ground, recipient));
        // Who drafts the letter or opens the dossier sees the fields too.
        onward.map(Onward::onBehalfOf)
                .ifPresent(human -> auditLog.record(new AuditLine(
                        "person.disclosed-on-behalf", "person", id, names, purpose.code(), ground, human)));
    }

    private Disclosed read(Purpose purpose, Set<PersonField> fields, Person person, FieldCipher cipher, ZoneId zone) {
        var values = new EnumMap<PersonField, String>(PersonField.class);
        List<DisclosedContact> contacts = List.of();
        for (var field : fields) {
            if (field == PersonField.CONTACTS) {
                contacts = contacts(purpose, person, cipher, zone);
            } else {
                person.read(field, cipher).ifPresent(value -> values.put(field, value));
            }
        }
        return new Disclosed(person.id(), values, contacts);
    }

    private List<DisclosedContact> contacts(Purpose purpose, Person person, FieldCipher cipher, ZoneId zone) {
        return person.contacts().stream()
                .map(contact -> contact(contact, cipher, zone))
                .filter(contact -> contact.safe() || !DisclosurePolicy.limitsToSafeContacts(purpose))
                .toList();
    }

    private DisclosedContact contact(Contact contact, FieldCipher cipher, ZoneId zone) {
        var now = clock.instant();
        var told = contact.open(cipher);
        var safe = contact.isSafe(now);
        var mark = told.safeMark();
        var withinHours = mark != null && mark.covers(LocalTime.ofInstant(now, zone));
        return new DisclosedContact(told, safe, safe && withinHours, contact.safeUntil());
    }
}

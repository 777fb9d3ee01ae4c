package id.lindung.intake.person.app;

import id.lindung.identity.Actor;
import id.lindung.identity.CurrentActor;
import id.lindung.intake.IntakeProblem;
import id.lindung.intake.UnitZone;
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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads persons for a purpose; each one read is a line on the disclosure log, committed before the caller sees it. */
@ApplicationScoped
public class DisclosePersons {

    private final PersonStore persons;
    private final DataKeys dataKeys;
    private final AuditLog auditLog;
    private final CurrentActor currentActor;
    private final Clock clock;

    DisclosePersons(PersonStore persons, DataKeys dataKeys, AuditLog auditLog, CurrentActor currentActor, Clock clock) {
        this.persons = persons;
        this.dataKeys = dataKeys;
        this.auditLog = auditLog;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Reads persons of the caller's unit.
     *
     * @param wanted fields asked for; empty for all that the purpose allows
     * @throws ProblemException {@code disclosure.refused} (403) when role or purpose allow none of the fields,
     *     {@code not-found} (404) when none of the persons is here
     */
    @Transactional
    public Disclosure handle(Purpose purpose, Collection<UUID> personIds, Set<PersonField> wanted) {
        var caller = currentActor.get();
        var zone = UnitZone.require(caller.requireUnit());
        var fields = allowed(purpose, caller, wanted);
        var ids = new LinkedHashSet<>(personIds);
        var found = persons.visible(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
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
                record(purpose, fields, id, caller);
                disclosed.add(read(purpose, fields, person, new DataKeyCipher(key), zone));
            }
        }
        if (disclosed.isEmpty()) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return new Disclosure(fields, disclosed, withheld);
    }

    private static Set<PersonField> allowed(Purpose purpose, Actor caller, Set<PersonField> wanted) {
        var fields = EnumSet.noneOf(PersonField.class);
        fields.addAll(DisclosurePolicy.permitted(purpose, caller.roles()));
        if (!wanted.isEmpty()) {
            fields.retainAll(wanted);
        }
        if (fields.isEmpty()) {
            throw new ProblemException(IntakeProblem.DISCLOSURE_REFUSED);
        }
        return fields;
    }

    private void record(Purpose purpose, Set<PersonField> fields, UUID id, Actor caller) {
        var names = fields.stream().map(PersonField::code).toList();
        auditLog.record(new AuditLine(
                "person.disclosed", "person", id, names, purpose.code(), DisclosurePolicy.GROUND, caller.subject()));
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

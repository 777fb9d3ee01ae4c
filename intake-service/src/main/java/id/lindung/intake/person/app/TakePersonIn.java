package id.lindung.intake.person.app;

import com.github.f4b6a3.uuid.UuidCreator;
import id.lindung.intake.person.domain.Person;
import id.lindung.intake.person.domain.PersonDetails;
import id.lindung.intake.person.store.PersonStore;
import id.lindung.privacy.DataKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** Takes a person in, within the transaction of what she is part of. */
@ApplicationScoped
public class TakePersonIn {

    private final PersonStore persons;
    private final DataKeys dataKeys;

    TakePersonIn(PersonStore persons, DataKeys dataKeys) {
        this.persons = persons;
        this.dataKeys = dataKeys;
    }

    /** A new person, sealed under a key of her own. */
    @Transactional(TxType.MANDATORY)
    public Person handle(PersonDetails told, String unit, Instant at) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var cipher = new DataKeyCipher(dataKeys.create(id));
        // Random, unlike the other ids: it must not tell which records were made together.
        var countingId = UuidCreator.getRandomBased();
        var person = Person.register(id, unit, countingId, told, at, cipher, UuidCreator::getTimeOrderedEpoch);
        persons.persist(person);
        return person;
    }
}

package id.lindung.intake.person.domain;

import id.lindung.messaging.AggregateRoot;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A person, each field sealed under her own key: without the key the row says nothing but that someone is there. Her
 * counting id is random and joins records of one person for recaps; it is never derived from her NIK.
 */
@Entity
@Table(name = "person")
public class Person extends AggregateRoot {

    private static final String TABLE = "person";

    @Column(name = "counting_id")
    private UUID countingId;

    @Column(name = "registered_at")
    @SuppressWarnings("UnusedVariable")
    private Instant registeredAt;

    private byte @Nullable [] name;
    private byte @Nullable [] nik;
    private byte @Nullable [] sex;

    @Column(name = "birth_date")
    private byte @Nullable [] birthDate;

    @Column(name = "age_years")
    private byte @Nullable [] ageYears;

    private byte @Nullable [] address;
    private byte @Nullable [] subdistrict;
    private byte @Nullable [] education;
    private byte @Nullable [] occupation;

    @Column(name = "marital_state")
    private byte @Nullable [] maritalState;

    @Column(name = "marital_registration")
    private byte @Nullable [] maritalRegistration;

    private byte @Nullable [] religion;
    private byte @Nullable [] notes;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Contact> contacts = new ArrayList<>();

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(UUID id, String unit, UUID countingId, Instant at) {
        super(id, unit);
        this.countingId = countingId;
        this.registeredAt = at;
    }

    /**
     * Takes a person in and seals what was told of her.
     *
     * @param countingId random
     * @param ids gives ids to her contacts
     * @param cipher under her own key
     */
    public static Person register(
            UUID id,
            String unit,
            UUID countingId,
            PersonDetails told,
            Instant at,
            FieldCipher cipher,
            Supplier<UUID> ids) {
        var person = new Person(id, unit, countingId, at);
        told.texts().forEach((field, text) -> person.put(field, cipher.seal(TABLE, column(field), id, text)));
        for (var contact : told.contacts()) {
            person.contacts.add(new Contact(ids.get(), person, person.contacts.size(), contact, at, cipher));
        }
        return person;
    }

    /**
     * One field in clear; empty when it was never told.
     *
     * @param field any but {@link PersonField#CONTACTS}, which {@link #contacts()} gives
     */
    public Optional<String> read(PersonField field, FieldCipher cipher) {
        return Optional.ofNullable(get(field)).map(stored -> cipher.open(TABLE, column(field), id(), stored));
    }

    /** Her contacts, sealed, in the order told. */
    public List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    public UUID countingId() {
        return countingId;
    }

    @Override
    public String aggregateType() {
        return "person";
    }

    private static String column(PersonField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private byte @Nullable [] get(PersonField field) {
        return switch (field) {
            case NAME -> name;
            case NIK -> nik;
            case SEX -> sex;
            case BIRTH_DATE -> birthDate;
            case AGE_YEARS -> ageYears;
            case ADDRESS -> address;
            case SUBDISTRICT -> subdistrict;
            case EDUCATION -> education;
            case OCCUPATION -> occupation;
            case MARITAL_STATE -> maritalState;
            case MARITAL_REGISTRATION -> maritalRegistration;
            case RELIGION -> religion;
            case NOTES -> notes;
            case CONTACTS -> throw new IllegalArgumentException("contacts have rows of their own");
        };
    }

    private void put(PersonField field, byte[] sealed) {
        switch (field) {
            case NAME -> name = sealed;
            case NIK -> nik = sealed;
            case SEX -> sex = sealed;
            case BIRTH_DATE -> birthDate = sealed;
            case AGE_YEARS -> ageYears = sealed;
            case ADDRESS -> address = sealed;
            case SUBDISTRICT -> subdistrict = sealed;
            case EDUCATION -> education = sealed;
            case OCCUPATION -> occupation = sealed;
            case MARITAL_STATE -> maritalState = sealed;
            case MARITAL_REGISTRATION -> maritalRegistration = sealed;
            case RELIGION -> religion = sealed;
            case NOTES -> notes = sealed;
            case CONTACTS -> throw new IllegalArgumentException("contacts have rows of their own");
        }
    }
}

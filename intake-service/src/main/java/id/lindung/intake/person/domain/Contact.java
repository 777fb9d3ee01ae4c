package id.lindung.intake.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A way to reach a person, sealed under her key. Whether it is safe shows without opening it. */
@Entity
@Table(name = "person_contact")
public class Contact {

    private static final String TABLE = "person_contact";
    private static final String VALUE = "value";
    private static final String HOURS = "hours";
    private static final String MAY_ANSWER = "may_answer";
    private static final String SAY_INSTEAD = "say_instead";
    private static final String UNTIL = "/";

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "person_id")
    @SuppressWarnings("UnusedVariable")
    private Person person;

    /** For row-level security, which reads it in the database. */
    @SuppressWarnings("UnusedVariable")
    private String unit;

    @SuppressWarnings("UnusedVariable")
    private int position;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Column(name = VALUE)
    private byte[] value;

    private byte @Nullable [] hours;

    @Column(name = MAY_ANSWER)
    private byte @Nullable [] mayAnswer;

    @Column(name = SAY_INSTEAD)
    private byte @Nullable [] sayInstead;

    @Column(name = "safe_until")
    private @Nullable Instant safeUntil;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    @SuppressWarnings("NullAway.Init")
    Contact(UUID id, Person person, int position, ContactDetails told, Instant at, FieldCipher cipher) {
        this.id = id;
        this.person = person;
        this.unit = person.unit();
        this.position = position;
        this.kind = told.kind();
        this.value = cipher.seal(TABLE, VALUE, id, told.value());
        var mark = told.safeMark();
        if (mark != null) {
            this.hours = seal(cipher, HOURS, hours(mark));
            this.mayAnswer = seal(cipher, MAY_ANSWER, mark.mayAnswer());
            this.sayInstead = seal(cipher, SAY_INSTEAD, mark.sayInstead());
            this.safeUntil = mark.expiry(at).orElse(null);
        }
    }

    public ContactKind kind() {
        return kind;
    }

    /** Marked safe completely, and not expired. Her hours are another question: {@link SafeMark#covers}. */
    public boolean isSafe(Instant now) {
        return safeUntil != null && now.isBefore(safeUntil);
    }

    /** When the mark expires; null for a contact that was never safe. */
    public @Nullable Instant safeUntil() {
        return safeUntil;
    }

    /** The contact in clear. */
    public ContactDetails open(FieldCipher cipher) {
        return new ContactDetails(kind, cipher.open(TABLE, VALUE, id, value), mark(cipher));
    }

    private @Nullable SafeMark mark(FieldCipher cipher) {
        if (hours == null && mayAnswer == null && sayInstead == null) {
            return null;
        }
        var times = hours == null
                ? new String[] {"", ""}
                : cipher.open(TABLE, HOURS, id, hours).split(UNTIL, -1);
        return new SafeMark(
                time(times[0]),
                time(times[1]),
                open(cipher, MAY_ANSWER, mayAnswer),
                open(cipher, SAY_INSTEAD, sayInstead));
    }

    private static @Nullable String hours(SafeMark mark) {
        return mark.from() == null && mark.to() == null ? null : text(mark.from()) + UNTIL + text(mark.to());
    }

    private static String text(@Nullable LocalTime time) {
        return time == null ? "" : time.toString();
    }

    private static @Nullable LocalTime time(String text) {
        return text.isEmpty() ? null : LocalTime.parse(text);
    }

    private byte @Nullable [] seal(FieldCipher cipher, String column, @Nullable String text) {
        return text == null ? null : cipher.seal(TABLE, column, id, text);
    }

    private @Nullable String open(FieldCipher cipher, String column, byte @Nullable [] sealed) {
        return sealed == null ? null : cipher.open(TABLE, column, id, sealed);
    }
}

package id.lindung.intake.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final FieldCipher CIPHER = new PlaceBoundCipher();

    @Test
    void whatWasNeverToldIsEmpty() {
        var person = register(People.nobodyKnown());

        for (var field : EnumSet.complementOf(EnumSet.of(PersonField.CONTACTS))) {
            assertThat(person.read(field, CIPHER)).as(field.code()).isEmpty();
        }
        assertThat(person.contacts()).isEmpty();
    }

    @Test
    void contactsAreNoFieldOfTheRow() {
        assertThatThrownBy(() -> register(People.nobodyKnown()).read(PersonField.CONTACTS, CIPHER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(value = PersonField.class, mode = EnumSource.Mode.EXCLUDE, names = "CONTACTS")
    void everyFieldIsSealedInItsOwnPlaceAndReadAgain(PersonField field) {
        var told = People.withEverythingTold();

        assertThat(register(told).read(field, CIPHER)).hasValue(told.texts().get(field));
    }

    @Test
    void onlyACompleteMarkMakesAContactSafeAndOnlyForThirtyDays() {
        var contacts = register(People.withEverythingTold()).contacts();

        assertThat(contacts.get(0).isSafe(NOW)).isTrue();
        assertThat(contacts.get(0).isSafe(NOW.plus(Duration.ofDays(30)).minusMillis(1)))
                .isTrue();
        assertThat(contacts.get(0).isSafe(NOW.plus(Duration.ofDays(30)))).isFalse();
        assertThat(contacts.get(1).isSafe(NOW)).isFalse();
        assertThat(contacts.get(1).safeUntil()).isNull();
    }

    @Test
    void contactsComeBackAsTold() {
        var told = People.withEverythingTold();

        assertThat(register(told).contacts())
                .extracting(contact -> contact.open(CIPHER))
                .containsExactlyElementsOf(told.contacts());
    }

    @Test
    void noTextFormShowsAValue() {
        assertThat(People.withEverythingTold().toString()
                        + People.withEverythingTold().contacts())
                .doesNotContain("Rahmawati", "6211", "0812", "toko");
    }

    private static Person register(PersonDetails told) {
        return Person.register(UUID.randomUUID(), "62.11", UUID.randomUUID(), told, NOW, CIPHER, UUID::randomUUID);
    }
}

package id.lindung.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditLineTest {
    private static final UUID SUBJECT = UUID.fromString("019aa8e0-1f42-7c7a-8b1e-6a4f3a0d9c21");

    @ParameterizedTest
    @ValueSource(strings = {"Sari Dewi", "name: Sari", "6211014505900001", "+6281234567890", "", "name\n"})
    void aValueInPlaceOfAFieldNameIsRefusedAndNotRepeated(String value) {
        assertThatThrownBy(() -> line(List.of("name", value), "case-handling", "consent", "officer-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fields")
                .hasMessageNotContaining("Sari")
                .hasMessageNotContaining("62");
    }

    @ParameterizedTest
    @ValueSource(strings = {"because she called", "UU 27/2022", "Consent", ""})
    void freeTextIsNeitherPurposeNorGround(String text) {
        assertThatThrownBy(() -> line(List.of(), text, "consent", "officer-1")).hasMessageContaining("purpose");
        assertThatThrownBy(() -> line(List.of(), "case-handling", text, "officer-1"))
                .hasMessageContaining("ground");
    }

    @Test
    void aRecipientIsAnIdAndNoName() {
        assertThatThrownBy(() -> line(List.of(), "case-handling", "consent", "Ibu Sari"))
                .hasMessageContaining("recipient");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "auth0|5f7c8ec7c33c6c004bbafe82",
                "f:8a1c:officer@realm",
                "https://issuer.example/u?id=7#x",
                "019aa9c2-1a00-7000-8000-000000000061"
            })
    void anySubjectThatAnIssuerGivesIsARecipient(String subject) {
        assertThat(line(List.of(), "case-handling", "consent", subject).recipient())
                .isEqualTo(subject);
    }

    @Test
    void aLineWithoutDisclosureNeedsNoPurposeGroundOrRecipient() {
        var line = line(List.of(), null, null, null);
        assertThat(line.fields()).isEmpty();
        assertThat(line.ground()).isNull();
    }

    @Test
    void aDisclosureNamesItsFields() {
        assertThat(line(List.of("name", "address.village"), "case-handling", "best-interest", "service:case")
                        .fields())
                .containsExactly("name", "address.village");
    }

    private static AuditLine line(
            List<String> fields, @Nullable String purpose, @Nullable String ground, @Nullable String recipient) {
        return new AuditLine("person.disclosed", "person", SUBJECT, fields, purpose, ground, recipient);
    }
}

package id.lindung.casework.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lindung.casework.register.domain.Register;
import id.lindung.casework.register.domain.RegisterNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseTest {

    private static final UUID COMPLAINT = UUID.fromString("019aa9c2-1a00-7000-8000-000000000001");
    private static final UUID CASE = UUID.fromString("019aa9c2-1a00-7000-8000-000000000041");
    private static final Instant NOW = Instant.parse("2026-11-22T02:15:31Z");

    @Test
    void aComplaintWithoutVictimsOpensNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> aComplaint(0, null));
    }

    @Test
    void aCaseOpensWithWhatTheComplaintTells() {
        // When
        var opened = Case.open(CASE, aNumber(), aComplaint(2, "62.11.03"), NOW);
        // Then
        assertThat(opened.id()).isEqualTo(CASE);
        assertThat(opened.unit()).isEqualTo("62.11");
        assertThat(opened.complaintId()).isEqualTo(COMPLAINT);
        assertThat(opened.registerNumber()).isEqualTo("K-62.11-2026-000017");
        assertThat(opened.state()).isEqualTo(CaseState.OPEN);
        assertThat(opened.receivedOn()).isEqualTo("2026-11-22");
        assertThat(opened.crisis()).isTrue();
        assertThat(opened.subdistrict()).contains("62.11.03");
        assertThat(opened.victimCount()).isEqualTo(2);
        assertThat(opened.openedAt()).isEqualTo(NOW);
    }

    @Test
    void aCaseOpensWhereTheKecamatanIsNotKnown() {
        assertThat(Case.open(CASE, aNumber(), aComplaint(1, null), NOW).subdistrict())
                .isEmpty();
    }

    @Test
    void onlyAnOpenCaseClosesAndAClosedOneStaysSo() {
        assertThat(CaseState.OPEN.next()).containsExactly(CaseState.CLOSED);
        assertThat(CaseState.CLOSED.next()).isEmpty();
    }

    private static RegisterNumber aNumber() {
        return new RegisterNumber(Register.CASES, "62.11", 2026, 17);
    }

    private static ReceivedComplaint aComplaint(int victims, @Nullable String subdistrict) {
        return new ReceivedComplaint(COMPLAINT, "62.11", LocalDate.parse("2026-11-22"), true, subdistrict, victims);
    }
}

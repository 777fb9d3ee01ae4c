package id.lindung.intake.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NikTest {

    /** A woman born on 5 March 1990, first registered in 62.11.03. */
    private static final Nik HERS = new Nik("6211034503900001");

    private static final Nik HIS = new Nik("6211030503900001");
    private static final LocalDate BIRTH = LocalDate.parse("1990-03-05");

    @Test
    void everyMismatchIsNamed() {
        assertThat(HERS.mismatches(LocalDate.parse("1990-03-06"), Sex.MALE, "62.11.04"))
                .containsExactly(NikMismatch.REGION, NikMismatch.BIRTH_DATE, NikMismatch.SEX);
    }

    @Test
    void aDayThatNoMonthHasIsAMismatchAndNoFailure() {
        assertThat(new Nik("6211039913900001").mismatches(BIRTH, Sex.FEMALE, "62.11.03"))
                .containsExactly(NikMismatch.BIRTH_DATE);
        assertThat(new Nik("0000000000000000").mismatches(BIRTH, Sex.FEMALE, "62.11.03"))
                .containsExactly(NikMismatch.REGION, NikMismatch.BIRTH_DATE, NikMismatch.SEX);
    }

    @Test
    void aWomansDayIsFortyMore() {
        assertThat(HERS.mismatches(BIRTH, Sex.FEMALE, "62.11.03")).isEmpty();
        assertThat(HIS.mismatches(BIRTH, Sex.MALE, "62.11.03")).isEmpty();
        assertThat(HIS.mismatches(BIRTH, Sex.FEMALE, "62.11.03")).containsExactly(NikMismatch.SEX);
        assertThat(HERS.mismatches(BIRTH, Sex.MALE, "62.11.03")).containsExactly(NikMismatch.SEX);
    }

    @Test
    void whatWasNotToldIsNotCompared() {
        assertThat(HERS.mismatches(null, null, null)).isEmpty();
        assertThat(HIS.mismatches(null, Sex.UNKNOWN, null)).isEmpty();
    }

    @Test
    void itIsNeverShown() {
        assertThat(HERS.toString()).doesNotContain("6211", "0001");
    }
}

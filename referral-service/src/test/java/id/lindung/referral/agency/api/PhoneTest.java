package id.lindung.referral.agency.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "12", "telepon", "+62", "081", "0711 7583081 ext. 12", "+999123456789"})
    void whatNoNetworkConnectsIsNoNumber(String text) {
        assertThat(Phone.e164(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "(0711) 7583081, +627117583081",
        "+62 711 758 3081, +627117583081",
        "0812-3456-7890, +6281234567890",
        "+60 3-2693 3925, +60326933925"
    })
    void aNumberIsToldTheWayMachinesDialIt(String written, String dialled) {
        assertThat(Phone.e164(written)).contains(dialled);
    }
}

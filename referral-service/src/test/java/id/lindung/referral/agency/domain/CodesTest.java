package id.lindung.referral.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {

    static Stream<List<Coded>> lists() {
        return Stream.of(
                List.of(AgencyKind.values()),
                List.of(ServiceOffered.values()),
                List.of(Religion.values()),
                List.of(RetirementReason.values()),
                List.of(DisclosurePurpose.values()),
                List.of(DisclosureGround.values()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCodeIsKebabCaseAndStandsOnce(List<Coded> list) {
        assertThat(list)
                .extracting(Coded::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyCodeHasALabelInBothLanguages(List<Coded> list) {
        assertThat(list.stream()
                        .flatMap(code -> Stream.of(
                                code.label().indonesian(), code.label().english())))
                .noneMatch(String::isBlank);
    }
}

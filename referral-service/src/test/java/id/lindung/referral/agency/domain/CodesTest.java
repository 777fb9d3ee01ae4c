package id.lindung.referral.agency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.referral.letter.domain.Acting;
import id.lindung.referral.letter.domain.LetterStatus;
import id.lindung.referral.outbound.domain.CancellationReason;
import id.lindung.referral.outbound.domain.DeclineReason;
import id.lindung.referral.outbound.domain.LetterKind;
import id.lindung.referral.outbound.domain.ReferralGround;
import id.lindung.referral.outbound.domain.ReferralStatus;
import id.lindung.referral.outbound.domain.TextPurpose;
import id.lindung.referral.outbound.domain.Urgency;
import id.lindung.referral.partner.domain.PartnerPurpose;
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
                List.of(DisclosureGround.values()),
                List.of(Urgency.values()),
                List.of(ReferralGround.values()),
                List.of(ReferralStatus.values()),
                List.of(DeclineReason.values()),
                List.of(CancellationReason.values()),
                List.of(LetterKind.values()),
                List.of(TextPurpose.values()),
                List.of(LetterStatus.values()),
                List.of(Acting.values()),
                List.of(PartnerPurpose.values()));
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

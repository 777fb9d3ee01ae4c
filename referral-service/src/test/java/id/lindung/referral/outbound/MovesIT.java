package id.lindung.referral.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Roles;
import id.lindung.referral.outbound.domain.ReferralStatus;
import id.lindung.testkit.LindungTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every move, from every state, by every role: the table of {@code docs/referral.md}, typed and never read from the code. */
@QuarkusTest
@QuarkusTestResource(value = LindungTestResource.class, initArgs = @ResourceArg(name = "service", value = "referral"))
@QuarkusTestResource(Neighbours.class)
class MovesIT {
    private static final Set<String> SENDERS = Set.of(
            Roles.ADMINISTRATION_OFFICER,
            Roles.COMPANION,
            Roles.CASE_MANAGER,
            Roles.COUNSELLOR,
            Roles.SUPERVISOR,
            Roles.SECRETARY);
    private static final Set<String> CANCELLERS = Set.of(Roles.COMPANION, Roles.CASE_MANAGER, Roles.SUPERVISOR);
    private static final Set<String> SIGNERS =
            Set.of(Roles.CHAIR, Roles.HEAD_OF_OFFICE, Roles.SECRETARY, Roles.DIVISION_HEAD);
    private static final Set<String> PARTNERS = Set.of(Roles.PARTNER);

    /** Who may try a move, and the states from which it leads on. */
    @SuppressWarnings("ImmutableEnumChecker") // made with Set.of
    private enum Move {
        SIGN(SIGNERS, Set.of("draft", "signed")),
        DISPATCH(SENDERS, Set.of("signed")),
        CANCELLATION(CANCELLERS, Set.of("draft", "signed", "sent", "accepted", "started")),
        ACCEPTANCE(PARTNERS, Set.of("sent")),
        REFUSAL(PARTNERS, Set.of("sent")),
        START(PARTNERS, Set.of("accepted")),
        COMPLETION(PARTNERS, Set.of("started"));

        private final Set<String> roles;
        private final Set<String> from;

        Move(Set<String> roles, Set<String> from) {
            this.roles = roles;
            this.from = from;
        }
    }

    /** A partner is answered as if it were not there: it is not sent, or was taken back. */
    private static final Set<String> UNSEEN_BY_PARTNERS = Set.of("draft", "signed", "passed-on", "cancelled");

    private Centre centre;
    private String puskesmas;
    private Centre.File file;

    @BeforeEach
    void aCentreOfItsOwn() {
        centre = Centre.fresh().withLetterhead();
        puskesmas = centre.agency("puskesmas", "health");
        file = centre.file();
    }

    @Test
    void everyStateAndMoveAndRole() {
        var wrong = new ArrayList<String>();
        var kept = new EnumMap<ReferralStatus, Situation>(ReferralStatus.class);
        for (var state : ReferralStatus.values()) {
            for (var move : Move.values()) {
                for (var role : Roles.ALL) {
                    var expected = expected(state.code(), move, role);
                    var situation = kept.computeIfAbsent(state, this::in);
                    var status = attempt(situation, move, role).statusCode();
                    if (status != expected) {
                        wrong.add("%s %s by %s: %d, not %d".formatted(state, move, role, status, expected));
                    }
                    var after = statusOf(situation.referral());
                    if (status != 200 && !after.equals(state.code())) {
                        wrong.add("%s %s by %s: moved to %s all the same".formatted(state, move, role, after));
                    }
                    if (status == 200) {
                        kept.remove(state);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static int expected(String state, Move move, String role) {
        if (!move.roles.contains(role)) {
            return 403;
        }
        if (role.equals(Roles.PARTNER) && UNSEEN_BY_PARTNERS.contains(state)) {
            return 404;
        }
        return move.from.contains(state) ? 200 : 409;
    }

    /** A referral in a state, with a letter that is still a draft wherever that can be. */
    private record Situation(Centre.Seen referral, Centre.Seen letter) {}

    private Situation in(ReferralStatus state) {
        var draft = centre.drafted(file, puskesmas, "emergency");
        var second = centre.letter(draft, "referral-letter");
        if (state != ReferralStatus.DRAFT) {
            lead(draft, state);
        }
        return new Situation(centre.seen(draft), second);
    }

    private void lead(Centre.Seen draft, ReferralStatus state) {
        if (state == ReferralStatus.CANCELLED) {
            attempt(new Situation(draft, draft), Move.CANCELLATION, Roles.SUPERVISOR)
                    .then()
                    .statusCode(200);
            return;
        }
        centre.sign(centre.letter(draft, "cover-letter")).then().statusCode(200);
        for (var move : afterSignature(state)) {
            attempt(
                            new Situation(centre.seen(draft), draft),
                            move,
                            move.roles.contains(Roles.PARTNER) ? Roles.PARTNER : Roles.CASE_MANAGER)
                    .then()
                    .statusCode(200);
        }
        if (state == ReferralStatus.PASSED_ON) {
            var body = Centre.body(file, puskesmas, "emergency");
            body.put("replaces", draft.id());
            var next = centre.drafted(body);
            centre.sign(centre.letter(next, "cover-letter")).then().statusCode(200);
            centre.dispatch(centre.seen(next)).then().statusCode(200);
        }
    }

    private static List<Move> afterSignature(ReferralStatus state) {
        return switch (state) {
            case DRAFT, SIGNED, CANCELLED -> List.of();
            case SENT, PASSED_ON -> List.of(Move.DISPATCH);
            case ACCEPTED -> List.of(Move.DISPATCH, Move.ACCEPTANCE);
            case DECLINED -> List.of(Move.DISPATCH, Move.REFUSAL);
            case STARTED -> List.of(Move.DISPATCH, Move.ACCEPTANCE, Move.START);
            case COMPLETED -> List.of(Move.DISPATCH, Move.ACCEPTANCE, Move.START, Move.COMPLETION);
        };
    }

    private Response attempt(Situation situation, Move move, String role) {
        var id = situation.referral().id();
        var caller = caller(role).header("If-Match", situation.referral().etag());
        return switch (move) {
            case SIGN ->
                caller(role)
                        .header("If-Match", situation.letter().etag())
                        .body(Map.of("signatoryName", "Nama", "signatoryTitle", "Ketua", "acting", "plh"))
                        .post("/v1/letters/{id}/signature", situation.letter().id());
            case DISPATCH -> caller.post("/v1/referrals/{id}/dispatch", id);
            case CANCELLATION ->
                caller.body(Map.of("reason", "no-longer-needed")).post("/v1/referrals/{id}/cancellation", id);
            case ACCEPTANCE -> caller.post("/v1/partner/referrals/{id}/acceptance", id);
            case REFUSAL -> caller.body(Map.of("reason", "other")).post("/v1/partner/referrals/{id}/refusal", id);
            case START -> caller.post("/v1/partner/referrals/{id}/start", id);
            case COMPLETION -> caller.body(Map.of()).post("/v1/partner/referrals/{id}/completion", id);
        };
    }

    private RequestSpecification caller(String role) {
        return role.equals(Roles.PARTNER) ? centre.partner(puskesmas) : centre.as(role);
    }

    private static String statusOf(Centre.Seen referral) {
        return Centre.texts("select status from referral where id = '" + referral.id() + "'")
                .getFirst();
    }
}

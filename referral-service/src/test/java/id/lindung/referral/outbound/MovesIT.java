package id.lindung.referral.outbound;

import static id.lindung.referral.outbound.domain.ReferralStatus.ACCEPTED;
import static id.lindung.referral.outbound.domain.ReferralStatus.CANCELLED;
import static id.lindung.referral.outbound.domain.ReferralStatus.COMPLETED;
import static id.lindung.referral.outbound.domain.ReferralStatus.DECLINED;
import static id.lindung.referral.outbound.domain.ReferralStatus.DRAFT;
import static id.lindung.referral.outbound.domain.ReferralStatus.SENT;
import static id.lindung.referral.outbound.domain.ReferralStatus.SIGNED;
import static id.lindung.referral.outbound.domain.ReferralStatus.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import id.lindung.identity.Roles;
import id.lindung.referral.outbound.domain.ReferralStatus;
import id.lindung.testkit.LindungTestResource;
import id.lindung.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every move, from every state, by every role: the table of {@code docs/referral.md}, typed and never read from the code.
 * What is refused changes nothing, so that all refusals of a state are tried on one referral; one that was changed all the
 * same is found out, since every later attempt names the version that was seen before.
 */
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

    /** Who may try a move, the states from which it leads on, and where to. */
    @SuppressWarnings("ImmutableEnumChecker") // made with Set.of
    private enum Move {
        SIGN(SIGNERS, Set.of("draft", "signed"), SIGNED),
        DISPATCH(SENDERS, Set.of("signed"), SENT),
        CANCELLATION(CANCELLERS, Set.of("draft", "signed", "sent", "accepted", "started"), CANCELLED),
        ACCEPTANCE(PARTNERS, Set.of("sent"), ACCEPTED),
        REFUSAL(PARTNERS, Set.of("sent"), DECLINED),
        START(PARTNERS, Set.of("accepted"), STARTED),
        COMPLETION(PARTNERS, Set.of("started"), COMPLETED);

        private final Set<String> roles;
        private final Set<String> from;
        private final ReferralStatus to;

        Move(Set<String> roles, Set<String> from, ReferralStatus to) {
            this.roles = roles;
            this.from = from;
            this.to = to;
        }
    }

    /** A partner is answered as if it were not there: it is not sent, or was taken back. */
    private static final Set<String> UNSEEN_BY_PARTNERS = Set.of("draft", "signed", "passed-on", "cancelled");

    /** A referral at the version that was seen last, with a letter that is still a draft. */
    private record Situation(Centre.Seen referral, Centre.Seen letter) {}

    private final Map<ReferralStatus, Deque<Situation>> ready = new EnumMap<>(ReferralStatus.class);
    private final Map<String, String> tokens = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
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
        for (var state : ReferralStatus.values()) {
            for (var move : Move.values()) {
                for (var role : Roles.ALL) {
                    tryTo(move, state, role);
                }
            }
            var last = take(state).referral();
            assertThat(centre.seen(last)).as("after all refusals as %s", state).isEqualTo(last);
        }

        assertThat(wrong).isEmpty();
    }

    private void tryTo(Move move, ReferralStatus state, String role) {
        var situation = take(state);
        var answer = attempt(situation, move, role);
        var expected = expected(state.code(), move, role);
        if (answer.statusCode() != expected) {
            wrong.add("%s %s by %s: %d, not %d".formatted(state, move, role, answer.statusCode(), expected));
        }
        if (answer.statusCode() == 200) {
            moved(situation, move);
        } else {
            keep(state, situation);
        }
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

    /** Keeps what was moved for the tries from its new state. */
    private void moved(Situation before, Move move) {
        var id = before.referral().id();
        var answer = centre.as(Roles.CASE_MANAGER).get("/v1/referrals/{id}", id);
        assertThat(answer.<String>path("status")).as("after %s", move).isEqualTo(move.to.code());
        if (move != Move.SIGN) {
            keep(move.to, new Situation(Centre.Seen.of(answer), before.letter()));
            return;
        }
        // There are two kinds of letters; when both are signed there is none left to try.
        var other = centre.draftLetter(before.referral(), "referral-letter");
        if (other.statusCode() == 201) {
            keep(move.to, new Situation(Centre.Seen.of(answer), Centre.Seen.of(other)));
        }
    }

    private void keep(ReferralStatus state, Situation situation) {
        ready.computeIfAbsent(state, _ -> new ArrayDeque<>()).push(situation);
    }

    private Situation take(ReferralStatus state) {
        while (ready.computeIfAbsent(state, _ -> new ArrayDeque<>()).isEmpty()) {
            lead(state);
        }
        return ready.get(state).pop();
    }

    /** Brings one more referral into a state, by the move that leads there. */
    private void lead(ReferralStatus state) {
        switch (state) {
            case DRAFT -> {
                var draft = centre.drafted(file, puskesmas, "emergency");
                keep(state, new Situation(draft, centre.letter(draft, "cover-letter")));
            }
            case SIGNED -> lead(DRAFT, Move.SIGN, Roles.CHAIR);
            case SENT -> lead(SIGNED, Move.DISPATCH, Roles.CASE_MANAGER);
            case ACCEPTED -> lead(SENT, Move.ACCEPTANCE, Roles.PARTNER);
            case DECLINED -> lead(SENT, Move.REFUSAL, Roles.PARTNER);
            case STARTED -> lead(ACCEPTED, Move.START, Roles.PARTNER);
            case COMPLETED -> lead(STARTED, Move.COMPLETION, Roles.PARTNER);
            case CANCELLED -> lead(DRAFT, Move.CANCELLATION, Roles.SUPERVISOR);
            case PASSED_ON -> {
                var earlier = take(SENT);
                var body = Centre.body(file, puskesmas, "emergency");
                body.put("replaces", earlier.referral().id());
                var next = centre.drafted(body);
                centre.sign(centre.letter(next, "cover-letter")).then().statusCode(200);
                centre.dispatch(centre.seen(next)).then().statusCode(200);
                keep(state, new Situation(centre.seen(earlier.referral()), earlier.letter()));
            }
        }
    }

    private void lead(ReferralStatus from, Move move, String role) {
        var situation = take(from);
        attempt(situation, move, role).then().statusCode(200);
        moved(situation, move);
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
        return Centre.with(tokens.computeIfAbsent(
                role,
                _ -> role.equals(Roles.PARTNER)
                        ? Centre.partnerToken(centre.unit, puskesmas, "system-of-the-agency")
                        : Tokens.of(centre.unit, role)));
    }
}

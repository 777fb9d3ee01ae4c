package id.lindung.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.stack.Service;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a partner agency does with the referrals sent to it, and with those that it sends itself. */
public final class PartnerDesk {

    private final Person clerk;

    public PartnerDesk(Person clerk) {
        this.clerk = clerk;
    }

    public List<JsonNode> referrals() {
        return clerk.all(Service.REFERRAL, "/v1/partner/referrals");
    }

    public Answer read(String referralId) {
        return clerk.get(Service.REFERRAL, path(referralId, ""));
    }

    /** Who the victim is, as far as this agency needs to know; each reading anew. */
    public Answer dossier(String referralId) {
        return clerk.post(Service.REFERRAL, path(referralId, "/dossier-disclosures"), """
                {"purpose": "assessing-referral"}""");
    }

    public Answer accept(String referralId) {
        return move(referralId, "acceptance", "{}");
    }

    public Answer decline(String referralId, String reason) {
        return move(referralId, "refusal", "{\"reason\": \"%s\"}".formatted(reason));
    }

    public Answer start(String referralId) {
        return move(referralId, "start", "{}");
    }

    public Answer complete(String referralId) {
        return move(referralId, "completion", "{\"feedback\": \"Karangan: sudah diperiksa dan diobati.\"}");
    }

    private Answer move(String referralId, String transition, String json) {
        var seen = read(referralId).expect(200);
        return clerk.post(Service.REFERRAL, path(referralId, "/" + transition), json, seen.version());
    }

    private static String path(String referralId, String rest) {
        return "/v1/partner/referrals/" + referralId + rest;
    }

    /** Pushes a referral of its own to the centre. */
    public Answer push(String partnerNumber, String victimName, UUID idempotencyKey) {
        return clerk.post(
                Service.REFERRAL, "/v1/inbound-referrals", """
                {"partnerNumber": "%s", "urgency": "urgent", "crisis": false, "ground": "victim-consent",
                 "victims": [{"person": {"name": "%s", "sex": "female", "ageYears": 27},
                              "violenceKinds": ["psychological"], "place": "workplace"}]}""".formatted(partnerNumber, victimName), idempotencyKey);
    }

    /** How far the centre is with it. */
    public Answer pushed(String inboundReferralId) {
        return clerk.get(Service.REFERRAL, "/v1/inbound-referrals/" + inboundReferralId);
    }

    /** Waits until the centre has collected it. */
    public Answer awaitCollected(String inboundReferralId) {
        return Patience.until(
                "the collection of " + inboundReferralId,
                () -> Optional.of(pushed(inboundReferralId))
                        .filter(answer ->
                                answer.status() == 200 && answer.text("/status").equals("collected")));
    }
}

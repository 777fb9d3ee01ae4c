package id.lindung.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.stack.Service;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The desk at which a woman arrives, and from which everybody has the names that they need. */
public final class Reception {

    private final People people;

    public Reception(People people) {
        this.people = people;
    }

    /**
     * A woman in a crisis: beaten by her husband at home, with hardly anything asked of her.
     *
     * @param receivedAt when she stood at the door
     */
    public Answer womanInCrisis(String name, Instant receivedAt) {
        return womanHerself(true, name, receivedAt);
    }

    /** The same woman at another time: what happened lies behind her, and she can speak. */
    public Answer womanAtEase(String name, Instant receivedAt) {
        return womanHerself(false, name, receivedAt);
    }

    private Answer womanHerself(boolean crisis, String name, Instant receivedAt) {
        return register("""
                {"channel": "walk-in", "crisis": %s, "receivedAt": "%s",
                 "reporter": {"kind": "victim", "victim": 0},
                 "victims": [{"person": {"name": "%s", "sex": "female", "ageYears": 31, "religion": "islam"},
                              "violenceKinds": ["physical"], "place": "household", "domesticViolence": true}],
                 "allegedPerpetrators": [{"person": {"name": "Terlapor Karangan", "sex": "male", "ageYears": 35},
                                          "relations": [{"victim": 0, "relation": "spouse"}]}],
                 "incident": {"subdistrict": "%s.03", "narrative": "Cerita karangan: ia datang dengan luka."}}""".formatted(crisis, receivedAt, name, people.unit()));
    }

    /**
     * What somebody else tells of her from afar, giving a name of her own.
     *
     * @param channel {@code phone} or {@code letter}
     */
    public Answer neighbourTells(String channel, String name, Instant receivedAt) {
        return register("""
                {"channel": "%s", "crisis": false, "receivedAt": "%s",
                 "reporter": {"kind": "person", "person": {"name": "Pelapor Karangan"}},
                 "victims": [{"person": {"name": "%s", "sex": "female"},
                              "violenceKinds": ["physical"], "place": "household", "domesticViolence": true}],
                 "incident": {"subdistrict": "%s.03", "narrative": "Cerita karangan: terdengar dari rumah sebelah."}}""".formatted(channel, receivedAt, name, people.unit()));
    }

    private Answer register(String complaint) {
        return people.administrationOfficer()
                .post(Service.INTAKE, "/v1/complaints", complaint)
                .expect(201);
    }

    /** The only case file of a complaint with one victim, once the event has opened it. */
    public JsonNode caseFileOf(String complaintId) {
        return Patience.until("a case file of complaint " + complaintId, () -> {
            var files = people.caseManager()
                    .get(Service.CASE, "/v1/case-files?complaintId=" + complaintId)
                    .expect(200)
                    .items();
            return files.isEmpty() ? Optional.empty() : Optional.of(files.getFirst());
        });
    }

    /** Names for a list, in one question, with a purpose. */
    public Answer namesFor(Person reader, String purpose, Collection<String> personIds) {
        var ids = personIds.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
        return reader.post(
                        Service.INTAKE,
                        "/v1/person-disclosures",
                        "{\"purpose\": \"%s\", \"personIds\": [%s]}".formatted(purpose, ids))
                .expect(200);
    }

    /** The complaints that a partner's referral became: one, once it is collected. */
    public List<JsonNode> complaintsFrom(String inboundReferralId) {
        return complaintsFromPartners().stream()
                .filter(one -> one.at("/referred/inboundReferralId").asText().equals(inboundReferralId))
                .toList();
    }

    /** The complaints that partners' referrals became, as they stand. */
    public List<JsonNode> complaintsFromPartners() {
        return complaints().stream()
                .filter(one -> one.path("channel").asText().equals("agency-referral"))
                .map(one -> people.administrationOfficer()
                        .get(Service.INTAKE, "/v1/complaints/" + one.path("id").asText())
                        .expect(200)
                        .body())
                .toList();
    }

    /** Complaints of the unit, the newest first. */
    public List<JsonNode> complaints() {
        return people.administrationOfficer().all(Service.INTAKE, "/v1/complaints");
    }
}

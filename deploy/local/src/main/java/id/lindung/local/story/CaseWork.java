package id.lindung.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.stack.Service;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What is done for one victim, from the brief screening to the closed file: the steps of her case file's procedure. */
public final class CaseWork {

    private final People people;
    private final String caseFileId;

    public CaseWork(People people, String caseFileId) {
        this.people = people;
        this.caseFileId = caseFileId;
    }

    public String caseFileId() {
        return caseFileId;
    }

    /** The case file itself, with the version to change it by. */
    public Answer file(Person reader) {
        return reader.get(Service.CASE, path(""));
    }

    /** Where the procedure stands. */
    public Answer run(Person reader) {
        return reader.get(Service.CASE, path("/sop-run"));
    }

    /** Waits until a step of the procedure is in a state, and gives it as the progress view shows it. */
    public JsonNode awaitStep(String step, String state) {
        return Patience.until("step " + step + " " + state + " of " + caseFileId, () -> {
            var run = run(people.caseManager());
            return run.status() == 200 ? step(run.body(), step, state) : Optional.empty();
        });
    }

    private static Optional<JsonNode> step(JsonNode run, String step, String state) {
        return StreamSupport.stream(run.path("steps").spliterator(), false)
                .filter(one -> one.path("step").asText().equals(step)
                        && one.path("state").asText().equals(state))
                .findFirst();
    }

    /** A step that no fact tells of: whoever performs it says that it is done, and shows it. */
    public Answer complete(Person performer, String step) {
        return complete(performer, step, "{\"evidence\": \"Karangan: tercatat dalam map.\"}");
    }

    /** The same of a step that decides. */
    public Answer decide(Person performer, String step, String outcome) {
        return complete(
                performer,
                step,
                "{\"evidence\": \"Karangan: diputuskan bersama.\", \"outcome\": \"%s\"}".formatted(outcome));
    }

    private Answer complete(Person performer, String step, String json) {
        var seen = run(performer).expect(200);
        return performer.post(Service.CASE, path("/sop-run/steps/" + step + "/completion"), json, seen.version());
    }

    /** A crisis begins after she was received. */
    public Answer crisisArises(String level) {
        return record(people.companion(), "crises", "{\"level\": \"%s\"}".formatted(level));
    }

    /** What she needs, from the centre or from others. */
    public Answer assessNeeds(String... needs) {
        return record(people.counsellor(), "needs-assessments", "{\"needs\": [%s]}".formatted(quoted(needs)));
    }

    /** Step 2, while she is calmed. */
    public Answer screenBriefly() {
        return record(people.companion(), "brief-screenings", """
                {"crisisLevel": "high", "relaxationDone": true, "needs": ["health", "temporary-shelter"],
                 "text": "Karangan: napas dituntun, ia mulai tenang."}""");
    }

    /** Step 3. */
    public Answer decideDisposition(Person decider) {
        return record(decider, "dispositions", """
                {"agencyKinds": ["puskesmas", "hospital"], "needs": ["health"], "priority": "emergency",
                 "text": "Karangan: periksa luka lebih dahulu."}""");
    }

    /** Step 5: with the police at their side. */
    public Answer escort(String agencyId, Instant from, Instant to) {
        return record(people.companion(), "escorts", """
                {"destination": "health-facility", "agencyId": "%s", "policeAssistance": "given",
                 "departedAt": "%s", "arrivedAt": "%s"}""".formatted(agencyId, from, to));
    }

    /** Step 6, as often as it takes. */
    public Answer watch(boolean safe) {
        return record(people.companion(), "safety-observations", "{\"safe\": %s}".formatted(safe));
    }

    /** Step 7. */
    public Answer screen(int minutes) {
        return record(people.counsellor(), "screenings", """
                {"risk": "high", "servicesExplained": true, "violenceKinds": ["psychological"], "minutes": %d,
                 "text": "Karangan: ancaman sejak tahun lalu."}""".formatted(minutes));
    }

    /** Step 8: what she is to be asked. */
    public Answer draftAgreement(String services, String... agencyIds) {
        return people.caseManager()
                .post(Service.CASE, path("/service-agreements"), """
                {"services": [%s], "agencyIds": [%s]}""".formatted(services, quoted(agencyIds)));
    }

    /** Step 9: she signs for herself. */
    public Answer sign(Answer agreement) {
        return move(agreement, "signature", "{\"signatory\": \"victim\", \"manner\": \"written\"}");
    }

    /** Step 9, the other way: nobody asks her why. */
    public Answer refuse(Answer agreement) {
        return move(agreement, "refusal", "{}");
    }

    /** She no longer agrees; nothing may delay it. */
    public Answer withdraw(String agreementId) {
        return people.companion()
                .post(Service.CASE, "/v1/service-agreements/" + agreementId + "/withdrawal", "{\"privateTalk\": true}");
    }

    private Answer move(Answer agreement, String transition, String json) {
        return people.counsellor()
                .post(
                        Service.CASE,
                        "/v1/service-agreements/" + agreement.text("/id") + "/" + transition,
                        json,
                        agreement.version());
    }

    /** After a refusal: what she may come back for, and how she keeps safe. */
    public Answer planSafety() {
        return record(people.companion(), "safety-plans", "{\"informationGiven\": true}");
    }

    /** Step 10: one of the five. */
    public Answer intervene(String kind, int minutes, Instant startedAt) {
        return record(people.counsellor(), "interventions", """
                {"kind": "%s", "ground": "consent", "startedAt": "%s", "minutes": %d,
                 "text": "Karangan: didampingi."}""".formatted(kind, startedAt, minutes));
    }

    /** Step 10 is over; its minutes are those of what was done. */
    public Answer concludeInterventions() {
        return record(people.counsellor(), "interventions-conclusion", "{\"outcome\": \"completed\"}");
    }

    /** Step 11. */
    public Answer reportFinally(int minutes) {
        return record(
                people.caseManager(),
                "final-reports",
                "{\"minutes\": %d, \"text\": \"Karangan: penanganan selesai.\"}".formatted(minutes));
    }

    /** Step 12: where she was referred to. */
    public Answer visit(String agencyId) {
        return record(
                people.companion(),
                "monitoring-visits",
                "{\"place\": \"referred-unit\", \"agencyId\": \"%s\"}".formatted(agencyId));
    }

    /** Step 12 is over. */
    public Answer concludeMonitoring() {
        return record(people.companion(), "monitoring-conclusion", "{}");
    }

    /** Step 13. */
    public Answer document(int minutes) {
        return record(people.administrationOfficer(), "documentation", "{\"minutes\": %d}".formatted(minutes));
    }

    /** The end of the file, after it was documented. */
    public Answer close(String reason) {
        var seen = file(people.caseManager()).expect(200);
        return people.caseManager()
                .post(Service.CASE, path("/closure"), "{\"reason\": \"%s\"}".formatted(reason), seen.version());
    }

    /** A record of case work. */
    public Answer record(Person recorder, String kind, String json) {
        return recorder.post(Service.CASE, path("/" + kind), json);
    }

    private String path(String rest) {
        return "/v1/case-files/" + caseFileId + rest;
    }

    private static String quoted(String... ids) {
        return Arrays.stream(ids).map("\"%s\""::formatted).collect(Collectors.joining(", "));
    }
}

package id.lindung.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.faults.client.InsistentWalk;
import id.lindung.local.stack.Service;
import id.lindung.local.story.Directory;
import id.lindung.local.story.Insistence;
import id.lindung.local.story.PartnerDesk;
import id.lindung.local.story.People;
import id.lindung.local.story.Reception;
import id.lindung.local.story.Reports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * The book of the stories that were told in one unit and of what its partners pushed, in which every service is looked up
 * in the end. Whoever tells does so until it stands.
 */
final class Stories {

    private static final Duration TO_SETTLE = Duration.ofMinutes(2);

    private final People unhurried;
    private final People insisting;
    private final String helping;
    private final String full;
    private final Queue<InsistentWalk> walked = new ConcurrentLinkedQueue<>();
    private final Queue<String> pushed = new ConcurrentLinkedQueue<>();

    /** Sets the unit up: its letterhead and two agencies. */
    Stories(People people, Heard heard) {
        unhurried = people;
        insisting = people.insisting(new Insistence(
                InsistentWalk.LONGEST,
                (attempt, answer) -> heard.answer(
                        answer.request(), answer.status(), answer.body().toString())));
        var directory = new Directory(people.unitAdministrator());
        directory.writeProfile();
        helping = directory.register("puskesmas", "Puskesmas Karangan", "\"health\"");
        full = directory.register("hospital", "RSUD Karangan", "\"health\"");
    }

    /** One woman's story, and a partner's own referral. */
    void tell() {
        pushed.add(push());
        walked.add(InsistentWalk.walked(insisting, helping, full));
    }

    private String push() {
        var key = UUID.randomUUID();
        return new PartnerDesk(insisting.partner(helping))
                .push("P-" + key, "Kamboja Karangan", key)
                .expect(201)
                .text("/id");
    }

    int size() {
        return walked.size();
    }

    /**
     * Waits until nothing is under way any more, and holds every service to this book.
     *
     * @param months in which stories were told, such as {@code 2026-11}
     */
    void check(Collection<String> months) {
        var reports = months.stream()
                .map(month -> new Reports(unhurried.analyst(), month))
                .toList();
        checkReports(reports);
        checkPushed();
        walked.forEach(walk -> await().atMost(TO_SETTLE).untilAsserted(walk::check));
        for (var agency : List.of(helping, full)) {
            var ofWalks = new ArrayList<String>();
            walked.forEach(walk -> ofWalks.addAll(walk.shownTo(agency)));
            assertThat(new PartnerDesk(unhurried.partner(agency)).referrals())
                    .extracting(one -> one.path("id").asText())
                    .containsExactlyInAnyOrderElementsOf(ofWalks);
        }
        // Once more: what had been counted twice would have come by now.
        checkReports(reports);
    }

    private void checkPushed() {
        var desk = new PartnerDesk(unhurried.partner(helping));
        pushed.forEach(desk::awaitCollected);
        assertThat(new Reception(unhurried).complaintsFromPartners())
                .extracting(one -> one.at("/referred/inboundReferralId").asText())
                .containsExactlyInAnyOrderElementsOf(pushed);
        await().atMost(TO_SETTLE)
                .untilAsserted(() -> assertThat(unhurried.caseManager().all(Service.CASE, "/v1/case-files"))
                        .hasSize(walked.size() + pushed.size()));
    }

    private void checkReports(List<Reports> reports) {
        for (var step : InsistentWalk.STEPS) {
            // Whoever was pushed is registered too, and waits for the next step.
            var files = step.equals("registration") ? walked.size() + pushed.size() : walked.size();
            awaitSum(
                    "completed " + step,
                    reports,
                    files,
                    one -> Reports.named(one.timeliness().at("/sops/0/steps"), "step", step)
                            .path("completed"));
        }
        InsistentWalk.STAGES.forEach((stage, once) -> awaitSum(
                stage,
                reports,
                once * walked.size(),
                one -> one.funnel().path("total").path(stage)));
        for (var stage : List.of("received", "collected")) {
            awaitSum(
                    stage,
                    reports,
                    pushed.size(),
                    one -> one.funnel().path("inbound").path(stage));
        }
        for (var total : List.of("complaints", "cases", "victims")) {
            awaitSum(
                    total,
                    reports,
                    walked.size() + pushed.size(),
                    one -> one.recap().path("totals").path(total));
        }
    }

    private static void awaitSum(String what, List<Reports> reports, int expected, Function<Reports, JsonNode> figure) {
        await().atMost(TO_SETTLE)
                .untilAsserted(() -> assertThat(reports.stream()
                                .mapToInt(report -> figure.apply(report).asInt())
                                .sum())
                        .as(what)
                        .isEqualTo(expected));
    }
}

package id.lindung.local.demo.scene;

import com.fasterxml.jackson.databind.JsonNode;
import id.lindung.local.demo.Scene;
import id.lindung.local.demo.Story;
import id.lindung.local.stack.Service;
import id.lindung.local.story.Reports;
import java.util.stream.IntStream;

/** What the month counts is what was entered. */
public final class NumbersAgree implements Scene {

    @Override
    public String id() {
        return "Angka bulan ini sama dengan yang dimasukkan";
    }

    @Override
    public String en() {
        return "The month's numbers are what was entered";
    }

    @Override
    public void play(Story story) {
        var entered = story.entered();
        var comparison = story.comparison();
        var complaints = entered.under("complaints/");
        var total = complaints.values().stream().mapToInt(Integer::intValue).sum();
        var recap = Reports.await(
                "the recap",
                story.reports()::recap,
                one -> one.at("/totals/victims").asInt() >= entered.count("victims"));
        comparison.equal("complaints", total, recap.at("/totals/complaints").asInt());
        comparison.equal("cases", total, recap.at("/totals/cases").asInt());
        comparison.equal(
                "victims", entered.count("victims"), recap.at("/totals/victims").asInt());
        var channels = Reports.named(recap.path("blocks"), "code", "complaints-by-channel")
                .path("rows");
        complaints.forEach((channel, count) -> comparison.equal(
                "complaints by " + channel,
                count,
                Reports.named(channels, "code", channel).path("count").asInt()));
        story.narrator()
                .tell(
                        "Rekap: %d pengaduan, %d kasus, %d korban.".formatted(total, total, entered.count("victims")),
                        "Recap: %d complaints, %d cases, %d victims."
                                .formatted(total, total, entered.count("victims")));
        compareRegisters(story, total);
        compareSteps(story);
        compareFunnel(story);
    }

    private static void compareRegisters(Story story, int complaints) {
        var manager = story.people().caseManager();
        var places = manager.all(Service.CASE, "/v1/case-files").stream()
                .map(file -> file.path("registerNumber").asText())
                .map(number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .sorted()
                .toList();
        story.comparison()
                .equal(
                        "register of case files",
                        IntStream.rangeClosed(1, complaints).boxed().toList(),
                        places);
    }

    private static void compareSteps(Story story) {
        var entered = story.entered().under("steps/");
        var report = Reports.await("timeliness", story.reports()::timeliness, one -> {
            var steps = one.at("/sops/0/steps");
            return entered.entrySet().stream()
                    .allMatch(step -> Reports.named(steps, "step", step.getKey())
                                    .path("completed")
                                    .asInt()
                            >= step.getValue());
        });
        var narrator = story.narrator();
        narrator.line("");
        narrator.line("  langkah · step          mutu baku    selesai  median    p90   tepat waktu  lewat batas");
        narrator.line("                          standard        done  median    p90        within      overdue");
        for (var step : report.at("/sops/0/steps")) {
            var name = step.path("step").asText();
            story.comparison()
                    .equal(
                            "step " + name,
                            entered.getOrDefault(name, 0),
                            step.path("completed").asInt());
            narrator.line("  %3s %-18s %9s %10d %7s %6s %13s %12d"
                    .formatted(
                            step.path("sourceStep").asText("–"),
                            name,
                            standard(step.path("standard")),
                            step.path("completed").asInt(),
                            step.path("medianMinutes").asText("–"),
                            step.path("p90Minutes").asText("–"),
                            step.path("shareWithin").asText("–"),
                            step.path("overdueNow").asInt()));
        }
    }

    private static String standard(JsonNode standard) {
        if (!standard.has("maxMinutes")) {
            return "terbuka";
        }
        var max = standard.path("maxMinutes").asText();
        return standard.has("minMinutes")
                        && !standard.path("minMinutes").asText().equals(max)
                ? standard.path("minMinutes").asText() + "–" + max
                : max;
    }

    private static void compareFunnel(Story story) {
        var entered = story.entered();
        var drafted = entered.under("referrals/").values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var funnel = Reports.await(
                "the funnel",
                story.reports()::funnel,
                one -> one.at("/total/sent").asInt() >= drafted
                        && one.at("/total/accepted").asInt() >= entered.count("accepted")
                        && one.at("/inbound/collected").asInt() >= 1);
        var total = funnel.path("total");
        var comparison = story.comparison();
        comparison.equal("referrals drafted", drafted, total.path("drafted").asInt());
        comparison.equal("referrals signed", drafted, total.path("signed").asInt());
        comparison.equal("referrals sent", drafted, total.path("sent").asInt());
        comparison.equal(
                "referrals accepted",
                entered.count("accepted"),
                total.path("accepted").asInt());
        comparison.equal(
                "referrals declined",
                entered.count("declined"),
                total.path("declined").asInt());
        comparison.equal(
                "referrals started",
                entered.count("started"),
                total.path("started").asInt());
        comparison.equal(
                "referrals completed",
                entered.count("completed"),
                total.path("completed").asInt());
        comparison.equal(
                "referrals passed on",
                entered.count("passed on"),
                total.path("passedOn").asInt());
        comparison.equal("referrals received", 1, funnel.at("/inbound/received").asInt());
        comparison.equal(
                "referrals collected", 1, funnel.at("/inbound/collected").asInt());
        story.narrator().line("");
        story.narrator()
                .tell(
                        "Rujukan: %d dibuat, %d diterima, %d belum dapat dilayani, %d dialihkan, %d menunggu jawaban."
                                .formatted(
                                        total.path("drafted").asInt(),
                                        total.path("accepted").asInt(),
                                        total.path("declined").asInt(),
                                        total.path("passedOn").asInt(),
                                        total.path("awaitingAnswer").asInt()),
                        "Referrals: %d drafted, %d accepted, %d declined, %d passed on, %d awaiting an answer."
                                .formatted(
                                        total.path("drafted").asInt(),
                                        total.path("accepted").asInt(),
                                        total.path("declined").asInt(),
                                        total.path("passedOn").asInt(),
                                        total.path("awaitingAnswer").asInt()));
    }
}

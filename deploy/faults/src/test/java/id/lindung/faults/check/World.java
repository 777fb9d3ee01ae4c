package id.lindung.faults.check;

import id.lindung.faults.check.Told.Delivery;
import id.lindung.faults.ledger.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * A small history in which everything is as it must be: one complaint, its case, file and run with a mark, an agreement that
 * was withdrawn, and a referral whose dossier was read once. A test plants what a fault would leave, in the lists.
 */
final class World {

    static final String UNIT = "62.11";
    static final String OTHER_UNIT = "35.10";
    static final Instant BEGIN = Instant.parse("2026-11-22T03:00:00Z");
    static final UUID COMPLAINT = id("complaint");
    static final UUID CASE = id("case");
    static final UUID FILE = id("file");
    static final UUID RUN = id("run");
    static final UUID AGREEMENT = id("agreement");
    static final UUID REFERRAL = id("referral");
    static final UUID AGENCY = id("agency");
    static final Duration PAUSE = Duration.ofSeconds(3);

    final List<Exchange> ledger = new ArrayList<>();
    final List<Told> told = new ArrayList<>();
    final List<OnTopic> onTopics = new ArrayList<>();
    final List<Kept> kept = new ArrayList<>();
    final Map<String, Map<UUID, Long>> taken = new HashMap<>();
    final List<Parked> parked = new ArrayList<>();
    final List<Projection> projections = new ArrayList<>();
    final List<Visible> visible = new ArrayList<>();
    final List<Permit> permits = new ArrayList<>();
    final List<Disclosure> disclosures = new ArrayList<>();
    Recovery recovery = new Recovery(BEGIN, Optional.of(BEGIN.plusSeconds(20)), Duration.ofSeconds(60), "");

    private int seconds;

    World() {
        tell("intake", "complaint", COMPLAINT, "complaint.registered.v1", "");
        tell("case", "case", CASE, "case.opened.v1", "");
        tell("case", "case-file", FILE, "case-file.opened.v1", "");
        tell("case", "sop-run", RUN, "sop-run.started.v1", "");
        tell("case", "sop-run", RUN, "sop-run.step-entered.v1", "disposition");
        tell("case", "sop-run", RUN, "sop-run.step-overdue.v1", "disposition");
        tell("case", "sop-run", RUN, "sop-run.step-completed.v1", "disposition");
        tell("case", "service-agreement", AGREEMENT, "service-agreement.drafted.v1", "");
        tell("case", "service-agreement", AGREEMENT, "service-agreement.signed.v1", "");
        tell("referral", "referral", REFERRAL, "referral.drafted.v1", "");
        tell("referral", "referral", REFERRAL, "referral.letter-signed.v1", "");
        tell("referral", "referral", REFERRAL, "referral.sent.v1", "");
        tell("case", "service-agreement", AGREEMENT, "service-agreement.withdrawn.v1", "");

        keep("intake", "complaint", COMPLAINT, 1);
        keep("case", "cases", CASE, 1);
        keep("case", "case_file", FILE, 1);
        keep("case", "sop_run", RUN, 4);
        keep("case", "service_agreement", AGREEMENT, 3);
        keep("referral", "referral", REFERRAL, 3);

        take("intake", FILE, 1);
        take("intake", AGREEMENT, 3);
        take("intake", REFERRAL, 3);
        take("case", COMPLAINT, 1);
        take("case", REFERRAL, 3);
        take("referral", FILE, 1);
        take("reporting", COMPLAINT, 1);
        take("reporting", CASE, 1);
        take("reporting", FILE, 1);
        take("reporting", RUN, 4);
        take("reporting", REFERRAL, 3);

        projections.add(new Projection("reporting victim_fact", List.of(FILE + " 62.11"), List.of(FILE + " 62.11")));
        visible.add(new Visible("case", "case_file", UNIT, 1, 1, 0));
        visible.add(new Visible("case", "case_file", OTHER_UNIT, 0, 0, 0));

        permits.add(new Permit(
                id("permit"), REFERRAL, AGENCY, "assessing-referral", BEGIN.plusSeconds(30), BEGIN.plusSeconds(35)));
        disclosures.add(disclosure(BEGIN.plusSeconds(31)));

        ask("registrar", "POST /v1/complaints", List.of(), "key-1", 0, Optional.empty());
        ask("registrar", "POST /v1/complaints", List.of(), "key-1", 201, Optional.of(COMPLAINT));
        ask(
                "withdrawer",
                "POST /v1/case-files/{id}/service-agreements",
                List.of(FILE),
                "k2",
                201,
                Optional.of(AGREEMENT));
        ask("withdrawer", "POST /v1/referrals", List.of(), "key-3", 201, Optional.of(REFERRAL));
        ask("withdrawer", DOSSIER, List.of(REFERRAL), "key-4", 200, Optional.empty());
        ask("withdrawer", WITHDRAWAL, List.of(AGREEMENT), "key-5", 200, Optional.empty());
        ask("withdrawer", DOSSIER, List.of(REFERRAL), "key-6", 403, Optional.empty());
    }

    static final String DOSSIER = "POST /v1/partner/referrals/{id}/dossier-disclosures";
    static final String WITHDRAWAL = "POST /v1/service-agreements/{id}/withdrawal";

    static UUID id(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    static Disclosure disclosure(Instant at) {
        return new Disclosure(REFERRAL, AGENCY, "assessing-referral", "consent", "consent", at);
    }

    /** The next event of an aggregate, in its outbox and on its topic. */
    void tell(String service, String aggregateType, UUID aggregate, String type, String step) {
        var sequence = 1
                + told.stream().filter(one -> one.aggregate().equals(aggregate)).count();
        var event = new Told(
                service,
                aggregateType,
                aggregate,
                sequence,
                id(type + aggregate + sequence),
                type,
                UNIT,
                step,
                "",
                Delivery.SENT,
                later());
        told.add(event);
        deliver(event);
    }

    /** On its topic, behind all that is there. */
    void deliver(Told event) {
        onTopics.add(new OnTopic(
                "lindung." + event.aggregateType(),
                3,
                onTopics.size(),
                event.aggregate(),
                event.sequence(),
                event.event()));
    }

    void keep(String service, String kind, UUID id, long sequence) {
        kept.removeIf(one -> one.id().equals(id));
        kept.add(new Kept(service, kind, id, UNIT, OptionalLong.of(sequence)));
    }

    void take(String consumer, UUID aggregate, long sequence) {
        taken.computeIfAbsent(consumer, any -> new HashMap<>()).put(aggregate, sequence);
    }

    void ask(String client, String operation, List<UUID> about, String key, int status, Optional<UUID> created) {
        ledger.add(new Exchange(
                client, UNIT, operation, about, Optional.of(key), status, created, List.of(), later(), later()));
    }

    void list(String unit, UUID shown) {
        ledger.add(new Exchange(
                "reader",
                unit,
                "GET /v1/case-files",
                List.of(),
                Optional.empty(),
                200,
                Optional.empty(),
                List.of(shown),
                later(),
                later()));
    }

    private Instant later() {
        return BEGIN.plusSeconds(++seconds);
    }

    Observations seen() {
        return new Observations(
                told,
                onTopics,
                kept,
                taken,
                parked,
                projections,
                visible,
                permits,
                disclosures,
                recovery,
                PAUSE,
                List.of());
    }

    List<Finding> findings() {
        return Checker.check(ledger, seen());
    }
}

package id.lindung.intake.complaint.domain;

import id.lindung.intake.complaint.domain.Registration.Reporter;
import id.lindung.intake.complaint.domain.Registration.ToldPerpetrator;
import id.lindung.intake.complaint.domain.Registration.ToldVictim;
import id.lindung.intake.person.domain.PersonDetails;
import id.lindung.problem.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What fields of a registration must be to each other. A crisis asks for nothing but that a victim is there (Barito
 * Utara: being a woman or child victim is the only requirement; Pulang Pisau step 1 has five minutes), and no more is asked
 * of a call or a letter: nobody fills a form in, and she may be unknown to who tells.
 */
public final class RegistrationRules {

    /** How far a desk's clock may be ahead of ours. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
    /** A walk-in complaint typed in later than this is a slip of the year. */
    static final Duration OLDEST_RECEIPT = Duration.ofDays(366);

    private static final int OLDEST_AGE = 130;
    private static final int UUID_V7 = 7;

    private final List<FieldError> faults = new ArrayList<>();
    private final Registration told;
    private final Instant now;
    private final LocalDate receivedOn;

    private RegistrationRules(Registration told, Instant now, ZoneId zone) {
        this.told = told;
        this.now = now;
        this.receivedOn = LocalDate.ofInstant(told.receivedAt() == null ? now : told.receivedAt(), zone);
    }

    /**
     * Checks a registration.
     *
     * @param zone the unit's
     * @return every fault with its pointer, empty when it may be taken
     */
    public static List<FieldError> check(Registration told, Instant now, ZoneId zone) {
        var rules = new RegistrationRules(told, now, zone);
        rules.id(told.id());
        rules.receipt(told.receivedAt());
        rules.incident();
        for (var i = 0; i < told.victims().size(); i++) {
            rules.victim("/victims/" + i, told.victims().get(i));
        }
        for (var i = 0; i < told.allegedPerpetrators().size(); i++) {
            rules.perpetrator(
                    "/allegedPerpetrators/" + i, told.allegedPerpetrators().get(i));
        }
        rules.reporter("/reporter", told.reporter());
        return List.copyOf(rules.faults);
    }

    private void id(@Nullable UUID id) {
        if (id == null) {
            return;
        }
        // Lists run newest first by id: one from the future would stay on top for good.
        var millis = id.getMostSignificantBits() >>> 16;
        if (id.version() != UUID_V7 || id.variant() != 2) {
            fault("/id", "id.not-uuid-v7");
        } else if (Instant.ofEpochMilli(millis).isAfter(now.plus(CLOCK_SKEW))) {
            fault("/id", "id.in-future");
        }
    }

    private void receipt(@Nullable Instant receivedAt) {
        if (receivedAt == null) {
            return;
        }
        if (receivedAt.isAfter(now.plus(CLOCK_SKEW))) {
            fault("/receivedAt", "received.in-future");
        } else if (receivedAt.isBefore(now.minus(OLDEST_RECEIPT))) {
            fault("/receivedAt", "received.too-old");
        }
    }

    private void incident() {
        var incident = told.incident();
        if (incident.date() != null && incident.approximateDate() != null) {
            fault("/incident/approximateDate", "incident.dated-twice");
        }
        var period = incident.period();
        if (period != null && period.first().isAfter(receivedOn)) {
            fault(incident.date() != null ? "/incident/date" : "/incident/approximateDate", "incident.in-future");
        }
    }

    private void victim(String at, ToldVictim victim) {
        if (wantsForm()) {
            required(at + "/person/name", victim.person().name());
            required(at + "/person/sex", victim.person().sex());
            required(at + "/place", victim.place());
            if (victim.violenceKinds().isEmpty()) {
                fault(at + "/violenceKinds", "required");
            }
        }
        if (!victim.sexualViolence().isEmpty() && !victim.violenceKinds().contains(ViolenceKind.SEXUAL)) {
            fault(at + "/sexualViolence", "violence.not-sexual");
        }
        person(at + "/person", victim.person());
    }

    private void perpetrator(String at, ToldPerpetrator perpetrator) {
        var seen = new HashSet<Integer>();
        for (var i = 0; i < perpetrator.relations().size(); i++) {
            var victim = perpetrator.relations().get(i).victim();
            var pointer = at + "/relations/" + i + "/victim";
            if (!isVictim(victim)) {
                fault(pointer, "victim.none-there");
            } else if (!seen.add(victim)) {
                fault(pointer, "relation.twice");
            }
        }
        person(at + "/person", perpetrator.person());
    }

    private void reporter(String at, Reporter reporter) {
        if (reporter.kind() != ReporterKind.VICTIM && reporter.victim() != null) {
            fault(at + "/victim", "reporter.kind-differs");
        }
        if (reporter.kind() != ReporterKind.PERSON && reporter.person() != null) {
            fault(at + "/person", "reporter.kind-differs");
        }
        switch (reporter.kind()) {
            case VICTIM -> {
                required(at + "/victim", reporter.victim());
                if (reporter.victim() != null && !isVictim(reporter.victim())) {
                    fault(at + "/victim", "victim.none-there");
                }
            }
            case PERSON -> {
                required(at + "/person", reporter.person());
                if (reporter.person() != null) {
                    if (wantsForm()) {
                        required(at + "/person/name", reporter.person().name());
                    }
                    person(at + "/person", reporter.person());
                }
            }
            case ANONYMOUS -> {}
        }
    }

    private void person(String at, PersonDetails person) {
        var birthDate = person.birthDate();
        if (birthDate == null) {
            return;
        }
        if (person.ageYears() != null) {
            fault(at + "/ageYears", "age.told-twice");
        }
        if (birthDate.isAfter(receivedOn)) {
            fault(at + "/birthDate", "birth-date.in-future");
        } else if (birthDate.isBefore(receivedOn.minusYears(OLDEST_AGE))) {
            fault(at + "/birthDate", "birth-date.too-old");
        }
    }

    private boolean wantsForm() {
        return !told.crisis() && ChannelPolicy.wantsForm(told.channel());
    }

    private boolean isVictim(int place) {
        return place >= 0 && place < told.victims().size();
    }

    private void required(String pointer, @Nullable Object value) {
        if (value == null) {
            fault(pointer, "required");
        }
    }

    private void fault(String pointer, String code) {
        faults.add(FieldError.of(pointer, code));
    }
}

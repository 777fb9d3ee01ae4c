package id.lindung.referral.inbound.domain;

import id.lindung.problem.FieldError;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What fields of a referral in must be to each other: the rules of a complaint at intake's desk, so that what is
 * accepted here can be registered there. A crisis asks for nothing but that a victim is there.
 */
public final class ContentRules {

    private static final int OLDEST_AGE = 130;
    private static final int YEAR_ALONE = 4;

    private final List<FieldError> faults = new ArrayList<>();
    private final Content told;
    private final LocalDate today;

    private ContentRules(Content told, LocalDate today) {
        this.told = told;
        this.today = today;
    }

    /**
     * Checks what a partner tells.
     *
     * @param today in the unit's zone
     * @return every fault with its pointer, empty when it may be taken
     */
    public static List<FieldError> check(Content told, LocalDate today) {
        var rules = new ContentRules(told, today);
        rules.incident(told.incident());
        for (var i = 0; i < told.victims().size(); i++) {
            rules.victim("/victims/" + i, told.victims().get(i));
        }
        for (var i = 0; i < told.allegedPerpetrators().size(); i++) {
            rules.alleged(
                    "/allegedPerpetrators/" + i, told.allegedPerpetrators().get(i));
        }
        if (told.reporter() != null) {
            rules.reporter("/reporter", told.reporter());
        }
        return List.copyOf(rules.faults);
    }

    private void incident(Content.@Nullable Incident incident) {
        if (incident == null) {
            return;
        }
        var approximate = incident.approximateDate();
        if (incident.date() != null && approximate != null) {
            fault("/incident/approximateDate", "incident.dated-twice");
        } else if (incident.date() != null && incident.date().isAfter(today)) {
            fault("/incident/date", "incident.in-future");
        } else if (approximate != null && firstDayOf(approximate).isAfter(today)) {
            fault("/incident/approximateDate", "incident.in-future");
        }
    }

    private static LocalDate firstDayOf(String monthOrYear) {
        return monthOrYear.length() == YEAR_ALONE
                ? LocalDate.of(Integer.parseInt(monthOrYear), 1, 1)
                : YearMonth.parse(monthOrYear).atDay(1);
    }

    private void victim(String at, Content.Victim victim) {
        if (!told.crisis()) {
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

    private void alleged(String at, Content.Alleged alleged) {
        var seen = new HashSet<Integer>();
        for (var i = 0; i < alleged.relations().size(); i++) {
            var victim = alleged.relations().get(i).victim();
            var pointer = at + "/relations/" + i + "/victim";
            if (!isVictim(victim)) {
                fault(pointer, "victim.none-there");
            } else if (!seen.add(victim)) {
                fault(pointer, "relation.twice");
            }
        }
        person(at + "/person", alleged.person());
    }

    private void reporter(String at, Content.Reporter reporter) {
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
                    if (!told.crisis()) {
                        required(at + "/person/name", reporter.person().name());
                    }
                    person(at + "/person", reporter.person());
                }
            }
            case ANONYMOUS -> {}
        }
    }

    private void person(String at, Content.Person person) {
        var birthDate = person.birthDate();
        if (birthDate == null) {
            return;
        }
        if (person.ageYears() != null) {
            fault(at + "/ageYears", "age.told-twice");
        }
        if (birthDate.isAfter(today)) {
            fault(at + "/birthDate", "birth-date.in-future");
        } else if (birthDate.isBefore(today.minusYears(OLDEST_AGE))) {
            fault(at + "/birthDate", "birth-date.too-old");
        }
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

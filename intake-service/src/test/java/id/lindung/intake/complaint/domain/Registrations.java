package id.lindung.intake.complaint.domain;

import id.lindung.intake.complaint.domain.Registration.Incident;
import id.lindung.intake.complaint.domain.Registration.Reporter;
import id.lindung.intake.complaint.domain.Registration.ToldPerpetrator;
import id.lindung.intake.complaint.domain.Registration.ToldRelation;
import id.lindung.intake.complaint.domain.Registration.ToldVictim;
import id.lindung.intake.person.domain.People;
import id.lindung.intake.person.domain.PersonDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Complaints as told, one change away from a good one. */
final class Registrations {

    static final Reporter THE_VICTIM_HERSELF = new Reporter(ReporterKind.VICTIM, 0, null);
    static final Incident NOTHING_SAID = new Incident(null, null, null, null);

    private @Nullable UUID id;
    private @Nullable Instant receivedAt;
    private Channel channel = Channel.WALK_IN;
    private boolean crisis;
    private Reporter reporter = THE_VICTIM_HERSELF;
    private List<ToldVictim> victims = List.of(aVictim(People.aWoman(LocalDate.parse("1990-03-05"), null)));
    private final List<ToldPerpetrator> alleged = new ArrayList<>();
    private Incident incident = NOTHING_SAID;

    private Registrations() {}

    static Registrations aComplaint() {
        return new Registrations();
    }

    static ToldVictim aVictim(PersonDetails person) {
        return new ToldVictim(person, Set.of(), Set.of(ViolenceKind.PHYSICAL), Set.of(), Place.HOUSEHOLD, true);
    }

    static ToldVictim aVictimNobodyAsked() {
        return new ToldVictim(People.nobodyKnown(), Set.of(), Set.of(), Set.of(), null, false);
    }

    Registrations id(UUID own) {
        id = own;
        return this;
    }

    Registrations receivedAt(Instant at) {
        receivedAt = at;
        return this;
    }

    Registrations by(Channel which) {
        channel = which;
        return this;
    }

    Registrations inCrisis() {
        crisis = true;
        return this;
    }

    Registrations by(Reporter who) {
        reporter = who;
        return this;
    }

    Registrations of(ToldVictim... several) {
        victims = List.of(several);
        return this;
    }

    Registrations against(PersonDetails person, ToldRelation... relations) {
        alleged.add(new ToldPerpetrator(person, List.of(relations)));
        return this;
    }

    Registrations on(Incident what) {
        incident = what;
        return this;
    }

    Registration told() {
        return new Registration(id, channel, receivedAt, crisis, reporter, victims, alleged, incident);
    }
}

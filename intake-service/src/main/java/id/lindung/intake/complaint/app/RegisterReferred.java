package id.lindung.intake.complaint.app;

import id.lindung.identity.UnitZone;
import id.lindung.intake.complaint.domain.ChannelPolicy;
import id.lindung.intake.complaint.domain.Referred;
import id.lindung.intake.complaint.domain.Registration;
import id.lindung.intake.complaint.domain.RegistrationRules;
import id.lindung.intake.complaint.store.ComplaintStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Registers a complaint of what a partner referred, once for its referral. */
@ApplicationScoped
public class RegisterReferred {

    private final ComplaintStore complaints;
    private final TakeComplaintIn takeComplaintIn;
    private final Clock clock;

    RegisterReferred(ComplaintStore complaints, TakeComplaintIn takeComplaintIn, Clock clock) {
        this.complaints = complaints;
        this.takeComplaintIn = takeComplaintIn;
        this.clock = clock;
    }

    /**
     * The complaint of the referral: the one that is there, or a new one.
     *
     * @param told by the channel of {@link ChannelPolicy#COLLECTED}
     * @throws RefusedException when what was told breaks the rules of a registration, or the unit lies in no province
     */
    @Transactional(TxType.MANDATORY)
    public UUID handle(Registration told, String unit, Referred from) {
        var known = complaints.collectedFrom(from.inboundReferralId());
        if (known.isPresent()) {
            return known.get().id();
        }
        var zone = UnitZone.of(unit).orElseThrow(RefusedException::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (told.channel() != ChannelPolicy.COLLECTED
                || !RegistrationRules.check(told, now, zone).isEmpty()) {
            throw new RefusedException();
        }
        return takeComplaintIn.handle(told, unit, now, zone, from);
    }

    /** What was told cannot be registered. It says no more, since it would quote what was told. */
    public static final class RefusedException extends RuntimeException {

        RefusedException() {
            super("What the partner told cannot be registered");
        }
    }
}

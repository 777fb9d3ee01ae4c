package id.lindung.referral.letter.events;

import id.lindung.messaging.EventHandler;
import id.lindung.messaging.Received;
import id.lindung.referral.letter.store.Letters;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes over what stands at the head of a unit's letters. */
@ApplicationScoped
public class KeepLetterhead implements EventHandler<UnitProfileChanged> {
    private final Letters letters;

    KeepLetterhead(Letters letters) {
        this.letters = letters;
    }

    @Override
    public String consumer() {
        return UnitProfiles.CONSUMER;
    }

    @Override
    public String type() {
        return "unit-profile.changed.v1";
    }

    @Override
    public Class<UnitProfileChanged> dataType() {
        return UnitProfileChanged.class;
    }

    @Override
    public void handle(Received<UnitProfileChanged> event) {
        letters.keepLetterhead(event.unit(), event.data().toProfile());
    }
}

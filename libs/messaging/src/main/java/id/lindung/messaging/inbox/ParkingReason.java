package id.lindung.messaging.inbox;

/** Why an event stands parked. */
public enum ParkingReason {
    /** Nothing is wrong with it; it waits for one before it. */
    EARLIER_MISSING("earlier-missing"),
    /** It breaks its contract, or has not what its handler needs. */
    MISFIT("misfit"),
    /** Its handler failed in a way that no waiting can mend. */
    REFUSED("refused"),
    /** It is no event of ours. */
    UNREADABLE("unreadable");

    private final String code;

    ParkingReason(String code) {
        this.code = code;
    }

    /** As stored and as shown to operators. */
    public String code() {
        return code;
    }

    static ParkingReason ofCode(String code) {
        for (var reason : values()) {
            if (reason.code.equals(code)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no parking reason");
    }
}

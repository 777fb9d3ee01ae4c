package id.lindung.messaging.relay;

/**
 * What the relay of this replica is doing.
 *
 * <pre>
 *   STARTING ──▶ STANDBY ──lock──▶ ACTIVE ◀──▶ BROKER_AWAY
 *      ▲            ▲                 │
 *      └────────────┴── connection ───┘
 *                       lost: DATABASE_AWAY
 * </pre>
 */
public enum RelayState {
    /** Has not looked yet. */
    STARTING,
    /** Another replica's relay is active. */
    STANDBY,
    /** Carries events. */
    ACTIVE,
    /** Is active, and waits for the broker. */
    BROKER_AWAY,
    /** Has no connection to the database. */
    DATABASE_AWAY,
    /** Has ended with its service. */
    STOPPED
}

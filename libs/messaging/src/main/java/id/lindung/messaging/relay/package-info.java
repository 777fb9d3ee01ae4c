/** From the outbox to the broker: one active relay per database, at least once, in order for each aggregate. */
@NullMarked
package id.lindung.messaging.relay;

import org.jspecify.annotations.NullMarked;

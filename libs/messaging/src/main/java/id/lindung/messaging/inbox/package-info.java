/** From the broker into the database: once in effect, in order for each aggregate, parked when it cannot be. */
@NullMarked
package id.lindung.messaging.inbox;

import org.jspecify.annotations.NullMarked;

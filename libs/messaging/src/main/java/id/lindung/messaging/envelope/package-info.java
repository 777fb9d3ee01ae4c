/** The form in which an event travels: CloudEvents 1.0, structured JSON, with the extensions the contracts name. */
@NullMarked
package id.lindung.messaging.envelope;

import org.jspecify.annotations.NullMarked;

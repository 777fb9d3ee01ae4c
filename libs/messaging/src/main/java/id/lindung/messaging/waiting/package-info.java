/** Waiting out what only time can mend, without outstaying the service. */
@NullMarked
package id.lindung.messaging.waiting;

import org.jspecify.annotations.NullMarked;

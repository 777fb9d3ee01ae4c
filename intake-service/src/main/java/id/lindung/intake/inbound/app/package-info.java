/** Fetching what partners referred, and making complaints of it. */
@NullMarked
package id.lindung.intake.inbound.app;

import org.jspecify.annotations.NullMarked;

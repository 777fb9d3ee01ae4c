/** Drafting, signing, refusing and withdrawing an agreement, and the permits that rest on it. */
@NullMarked
package id.lindung.casework.consent.app;

import org.jspecify.annotations.NullMarked;

/** A letter, who may sign it, and what it says. No framework but JPA's mapping of private state. */
@NullMarked
package id.lindung.referral.letter.domain;

import org.jspecify.annotations.NullMarked;

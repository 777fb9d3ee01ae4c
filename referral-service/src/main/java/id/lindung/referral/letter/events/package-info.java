/** Keeps the unit's letterhead up with intake. */
@NullMarked
package id.lindung.referral.letter.events;

import org.jspecify.annotations.NullMarked;

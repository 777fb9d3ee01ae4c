/** Where letters, their register and the unit's letterhead are kept. */
@NullMarked
package id.lindung.referral.letter.store;

import org.jspecify.annotations.NullMarked;

/** Where referrals are kept. */
@NullMarked
package id.lindung.referral.outbound.store;

import org.jspecify.annotations.NullMarked;

/** HTTP for the centre's staff: referrals, what they accept and what they answer. */
@NullMarked
package id.lindung.referral.outbound.api;

import org.jspecify.annotations.NullMarked;

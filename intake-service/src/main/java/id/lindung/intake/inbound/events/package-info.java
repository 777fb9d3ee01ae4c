/** What referral tells of referrals in. */
@NullMarked
package id.lindung.intake.inbound.events;

import org.jspecify.annotations.NullMarked;

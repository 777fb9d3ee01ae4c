/** Use cases on referrals in; each is one transaction. */
@NullMarked
package id.lindung.referral.inbound.app;

import org.jspecify.annotations.NullMarked;

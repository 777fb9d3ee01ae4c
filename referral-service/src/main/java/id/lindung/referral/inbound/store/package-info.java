/** Referrals in, in PostgreSQL. */
@NullMarked
package id.lindung.referral.inbound.store;

import org.jspecify.annotations.NullMarked;

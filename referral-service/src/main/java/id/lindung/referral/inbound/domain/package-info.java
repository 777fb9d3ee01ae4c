/** Referrals that partners push in, until intake has them. */
@NullMarked
package id.lindung.referral.inbound.domain;

import org.jspecify.annotations.NullMarked;

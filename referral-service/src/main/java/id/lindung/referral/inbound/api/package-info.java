/** Referrals in, over HTTP: the partner's side and intake's. */
@NullMarked
package id.lindung.referral.inbound.api;

import org.jspecify.annotations.NullMarked;

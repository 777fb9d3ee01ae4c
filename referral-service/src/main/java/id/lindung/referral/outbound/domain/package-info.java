/** A referral of a victim to an agency, its states, and who may move it. No framework but JPA's mapping of private state. */
@NullMarked
package id.lindung.referral.outbound.domain;

import org.jspecify.annotations.NullMarked;

/** An agency, its states and the rules that its kind brings. No framework but JPA's mapping of private state. */
@NullMarked
package id.lindung.referral.agency.domain;

import org.jspecify.annotations.NullMarked;

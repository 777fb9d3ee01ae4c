/** Keeps the projection of case files up with case-service. */
@NullMarked
package id.lindung.referral.casefile.events;

import org.jspecify.annotations.NullMarked;

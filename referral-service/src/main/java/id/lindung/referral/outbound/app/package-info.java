/** One class for each use case of a referral; each is one transaction, and none of them calls another service within it. */
@NullMarked
package id.lindung.referral.outbound.app;

import org.jspecify.annotations.NullMarked;

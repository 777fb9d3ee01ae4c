/** One class for each use case of the directory; each is one transaction. */
@NullMarked
package id.lindung.referral.agency.app;

import org.jspecify.annotations.NullMarked;

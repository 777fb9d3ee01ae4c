/** The feeds of agencies. */
@NullMarked
package id.lindung.referral.feed.store;

import org.jspecify.annotations.NullMarked;

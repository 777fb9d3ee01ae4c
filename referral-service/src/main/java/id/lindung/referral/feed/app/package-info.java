/** What an agency is told of its referrals, and who may read it. */
@NullMarked
package id.lindung.referral.feed.app;

import org.jspecify.annotations.NullMarked;

/** An agency's events over HTTP. */
@NullMarked
package id.lindung.referral.feed.api;

import org.jspecify.annotations.NullMarked;

/** The events of an agency's feed. */
@NullMarked
package id.lindung.referral.feed.domain;

import org.jspecify.annotations.NullMarked;

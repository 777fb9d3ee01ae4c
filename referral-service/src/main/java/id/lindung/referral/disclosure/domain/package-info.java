/** What an agency may learn about a victim. Pure. */
@NullMarked
package id.lindung.referral.disclosure.domain;

import org.jspecify.annotations.NullMarked;

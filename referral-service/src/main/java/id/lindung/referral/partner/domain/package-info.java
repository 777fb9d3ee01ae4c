/** What a partner is shown, and what for. */
@NullMarked
package id.lindung.referral.partner.domain;

import org.jspecify.annotations.NullMarked;

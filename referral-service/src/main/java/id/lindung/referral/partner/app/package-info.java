/** What a partner agency does with the referrals sent to it. */
@NullMarked
package id.lindung.referral.partner.app;

import org.jspecify.annotations.NullMarked;

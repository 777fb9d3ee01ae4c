/** HTTP for partner agencies: their referrals, the dossiers and letters, and their answers. */
@NullMarked
package id.lindung.referral.partner.api;

import org.jspecify.annotations.NullMarked;

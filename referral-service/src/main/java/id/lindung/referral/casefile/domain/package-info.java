/** What referral knows of a case file, and whom the file must be kept from. */
@NullMarked
package id.lindung.referral.casefile.domain;

import org.jspecify.annotations.NullMarked;

/** Who may know of what concerns a case file. */
@NullMarked
package id.lindung.referral.casefile.app;

import org.jspecify.annotations.NullMarked;

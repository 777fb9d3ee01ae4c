/** The projection of case files and their exclusions. */
@NullMarked
package id.lindung.referral.casefile.store;

import org.jspecify.annotations.NullMarked;

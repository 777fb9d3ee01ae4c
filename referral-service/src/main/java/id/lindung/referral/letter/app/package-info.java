/** One class for each use case of a letter, and its rendering. */
@NullMarked
package id.lindung.referral.letter.app;

import org.jspecify.annotations.NullMarked;

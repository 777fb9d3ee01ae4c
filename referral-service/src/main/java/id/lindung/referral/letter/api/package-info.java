/** HTTP: letters, their signature and the document. */
@NullMarked
package id.lindung.referral.letter.api;

import org.jspecify.annotations.NullMarked;

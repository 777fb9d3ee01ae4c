/** Official letters as PDF. */
@NullMarked
package id.lindung.letter;

import org.jspecify.annotations.NullMarked;

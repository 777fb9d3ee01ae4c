/** Who calls, in which unit, and the row-level security that follows from it. */
@NullMarked
package id.lindung.identity;

import org.jspecify.annotations.NullMarked;

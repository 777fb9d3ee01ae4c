/** Saying who may not know of a case. */
@NullMarked
package id.lindung.casework.exclusion.app;

import org.jspecify.annotations.NullMarked;

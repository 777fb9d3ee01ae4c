/** Whether the caller at hand may know. */
@NullMarked
package id.lindung.intake.exclusion.app;

import org.jspecify.annotations.NullMarked;

/** What case tells of exclusions. */
@NullMarked
package id.lindung.intake.exclusion.events;

import org.jspecify.annotations.NullMarked;

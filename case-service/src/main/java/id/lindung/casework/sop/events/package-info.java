/** What other services tell that concerns the walk of a procedure. */
@NullMarked
package id.lindung.casework.sop.events;

import org.jspecify.annotations.NullMarked;

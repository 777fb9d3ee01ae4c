/** What other services tell that concerns cases. */
@NullMarked
package id.lindung.casework.cases.events;

import org.jspecify.annotations.NullMarked;

/** What other services tell that is counted. */
@NullMarked
package id.lindung.reporting.projection.events;

import org.jspecify.annotations.NullMarked;

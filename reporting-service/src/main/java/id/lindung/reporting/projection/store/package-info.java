/** Facts projected from events; droppable, rebuilt from offset zero. */
@NullMarked
package id.lindung.reporting.projection.store;

import org.jspecify.annotations.NullMarked;

/** How a fault is done to a running system, and undone. */
@NullMarked
package id.lindung.faults.inject;

import org.jspecify.annotations.NullMarked;

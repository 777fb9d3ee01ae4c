/** The command ./lindung faults. */
@NullMarked
package id.lindung.faults.cli;

import org.jspecify.annotations.NullMarked;

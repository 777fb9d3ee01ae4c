/** One whole run: start, work and faults, recovery, check. */
@NullMarked
package id.lindung.faults.run;

import org.jspecify.annotations.NullMarked;

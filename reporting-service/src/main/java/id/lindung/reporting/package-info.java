/** Reporting: what events tell, as facts to count. */
@NullMarked
package id.lindung.reporting;

import org.jspecify.annotations.NullMarked;

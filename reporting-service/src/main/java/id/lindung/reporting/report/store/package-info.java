/** Recaps counted in the database. */
@NullMarked
package id.lindung.reporting.report.store;

import org.jspecify.annotations.NullMarked;

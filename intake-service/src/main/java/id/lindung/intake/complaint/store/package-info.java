/** Complaints and register numbers in PostgreSQL. */
@NullMarked
package id.lindung.intake.complaint.store;

import org.jspecify.annotations.NullMarked;

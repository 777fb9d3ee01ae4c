/** Complaints over HTTP: ids and codes, no name and no free text. */
@NullMarked
package id.lindung.intake.complaint.api;

import org.jspecify.annotations.NullMarked;

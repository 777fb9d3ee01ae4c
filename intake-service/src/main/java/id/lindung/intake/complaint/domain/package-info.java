/** Complaints and the rules by which one is taken. */
@NullMarked
package id.lindung.intake.complaint.domain;

import org.jspecify.annotations.NullMarked;

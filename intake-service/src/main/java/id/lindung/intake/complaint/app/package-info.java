/** Use cases on complaints; each is one transaction. */
@NullMarked
package id.lindung.intake.complaint.app;

import org.jspecify.annotations.NullMarked;

/** What other services tell that moves a complaint. */
@NullMarked
package id.lindung.intake.complaint.events;

import org.jspecify.annotations.NullMarked;

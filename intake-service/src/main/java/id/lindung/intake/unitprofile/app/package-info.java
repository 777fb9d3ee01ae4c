/** Use cases on the unit profile; each is one transaction. */
@NullMarked
package id.lindung.intake.unitprofile.app;

import org.jspecify.annotations.NullMarked;

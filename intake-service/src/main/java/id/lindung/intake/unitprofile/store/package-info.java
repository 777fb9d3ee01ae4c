/** Unit profiles in PostgreSQL. */
@NullMarked
package id.lindung.intake.unitprofile.store;

import org.jspecify.annotations.NullMarked;

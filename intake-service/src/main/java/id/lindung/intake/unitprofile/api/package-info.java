/** The unit profile over HTTP. */
@NullMarked
package id.lindung.intake.unitprofile.api;

import org.jspecify.annotations.NullMarked;

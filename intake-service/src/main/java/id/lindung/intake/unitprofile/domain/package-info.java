/** What a unit calls itself on paper. */
@NullMarked
package id.lindung.intake.unitprofile.domain;

import org.jspecify.annotations.NullMarked;

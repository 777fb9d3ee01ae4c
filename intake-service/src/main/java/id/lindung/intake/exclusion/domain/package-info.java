/** Who may know nothing of a complaint (rule of safety 2). */
@NullMarked
package id.lindung.intake.exclusion.domain;

import org.jspecify.annotations.NullMarked;

/** Persons, what may be known of them, and who may read what for which purpose. */
@NullMarked
package id.lindung.intake.person.domain;

import org.jspecify.annotations.NullMarked;

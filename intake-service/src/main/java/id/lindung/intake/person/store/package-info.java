/** Persons in PostgreSQL. */
@NullMarked
package id.lindung.intake.person.store;

import org.jspecify.annotations.NullMarked;

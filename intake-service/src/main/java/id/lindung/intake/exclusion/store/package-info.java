/** Exclusions in PostgreSQL: a projection of what case decides. */
@NullMarked
package id.lindung.intake.exclusion.store;

import org.jspecify.annotations.NullMarked;

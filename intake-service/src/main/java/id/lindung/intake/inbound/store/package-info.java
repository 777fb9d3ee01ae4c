/** Collections in PostgreSQL. */
@NullMarked
package id.lindung.intake.inbound.store;

import org.jspecify.annotations.NullMarked;

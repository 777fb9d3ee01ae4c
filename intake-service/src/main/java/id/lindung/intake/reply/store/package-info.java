/** Reply letters in PostgreSQL. */
@NullMarked
package id.lindung.intake.reply.store;

import org.jspecify.annotations.NullMarked;

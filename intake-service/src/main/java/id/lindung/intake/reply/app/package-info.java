/** Use cases on reply letters; each is one transaction. */
@NullMarked
package id.lindung.intake.reply.app;

import org.jspecify.annotations.NullMarked;

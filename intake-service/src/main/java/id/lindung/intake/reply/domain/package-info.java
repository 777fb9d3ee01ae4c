/** Reply letters: what is answered to whoever told. */
@NullMarked
package id.lindung.intake.reply.domain;

import org.jspecify.annotations.NullMarked;

/** Reply letters over HTTP. */
@NullMarked
package id.lindung.intake.reply.api;

import org.jspecify.annotations.NullMarked;

/**
 * Child processes of one machine: who they are, how they are watched, restarted and ended.
 *
 * <p>Nothing here knows what Lindung is made of; {@code id.lindung.local.stack} does.
 */
@NullMarked
package id.lindung.local.process;

import org.jspecify.annotations.NullMarked;

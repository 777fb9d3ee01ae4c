/** What an operator sees of collections. */
@NullMarked
package id.lindung.intake.inbound.api;

import org.jspecify.annotations.NullMarked;

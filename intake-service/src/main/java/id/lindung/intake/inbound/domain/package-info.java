/** How far a collection has come. */
@NullMarked
package id.lindung.intake.inbound.domain;

import org.jspecify.annotations.NullMarked;

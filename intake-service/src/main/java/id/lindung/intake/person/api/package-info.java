/** Persons over HTTP: only ever answered to a stated purpose. */
@NullMarked
package id.lindung.intake.person.api;

import org.jspecify.annotations.NullMarked;

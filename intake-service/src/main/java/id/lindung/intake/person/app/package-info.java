/** Use cases on persons; each is one transaction. */
@NullMarked
package id.lindung.intake.person.app;

import org.jspecify.annotations.NullMarked;

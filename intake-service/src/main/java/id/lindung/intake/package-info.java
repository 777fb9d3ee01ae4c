/** Intake: complaints, and the only home of persons. Features stand side by side; complaint may use person, never the other way. */
@NullMarked
package id.lindung.intake;

import org.jspecify.annotations.NullMarked;

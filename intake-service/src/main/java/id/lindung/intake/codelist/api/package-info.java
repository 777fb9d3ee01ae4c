/** The code lists, for forms and recaps. */
@NullMarked
package id.lindung.intake.codelist.api;

import org.jspecify.annotations.NullMarked;

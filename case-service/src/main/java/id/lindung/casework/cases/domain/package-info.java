/** The case: one incident complex, above the case files of its victims. */
@NullMarked
package id.lindung.casework.cases.domain;

import org.jspecify.annotations.NullMarked;

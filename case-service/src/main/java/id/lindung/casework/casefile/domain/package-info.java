/** The case file: one for each victim, pseudonymous. */
@NullMarked
package id.lindung.casework.casefile.domain;

import org.jspecify.annotations.NullMarked;

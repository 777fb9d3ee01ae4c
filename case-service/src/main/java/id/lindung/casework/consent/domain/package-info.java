/** The service agreement: to what a victim agrees, who signed for it, and its end. */
@NullMarked
package id.lindung.casework.consent.domain;

import org.jspecify.annotations.NullMarked;

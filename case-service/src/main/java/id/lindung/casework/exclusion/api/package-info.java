/** Exclusions over HTTP. */
@NullMarked
package id.lindung.casework.exclusion.api;

import org.jspecify.annotations.NullMarked;

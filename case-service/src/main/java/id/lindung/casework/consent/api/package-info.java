/** Service agreements and disclosure permits over HTTP. */
@NullMarked
package id.lindung.casework.consent.api;

import org.jspecify.annotations.NullMarked;

/** Attacks that every service withstands, tried on each endpoint that it serves. */
@NullMarked
package id.lindung.testkit.security;

import org.jspecify.annotations.NullMarked;

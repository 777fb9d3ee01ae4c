/** The two services that are asked before anything about a victim leaves: case for the permit, intake for the fields. */
@NullMarked
package id.lindung.referral.disclosure.app;

import org.jspecify.annotations.NullMarked;

/** HTTP: the resources of the directory, what they accept and what they answer. */
@NullMarked
package id.lindung.referral.agency.api;

import org.jspecify.annotations.NullMarked;

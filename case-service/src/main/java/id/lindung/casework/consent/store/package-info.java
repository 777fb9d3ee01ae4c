/** Service agreements and permits in the database. */
@NullMarked
package id.lindung.casework.consent.store;

import org.jspecify.annotations.NullMarked;

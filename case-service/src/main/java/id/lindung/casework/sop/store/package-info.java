/** Procedures as files, runs and their rows in the database. */
@NullMarked
package id.lindung.casework.sop.store;

import org.jspecify.annotations.NullMarked;

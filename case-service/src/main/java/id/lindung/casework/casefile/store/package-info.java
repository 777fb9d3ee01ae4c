/** Case files in the database. */
@NullMarked
package id.lindung.casework.casefile.store;

import org.jspecify.annotations.NullMarked;

/** Records of case work in the database. */
@NullMarked
package id.lindung.casework.work.store;

import org.jspecify.annotations.NullMarked;

/** Cases in the database. */
@NullMarked
package id.lindung.casework.cases.store;

import org.jspecify.annotations.NullMarked;

/** Standard operating procedures as data, and the run of one for a case file. Pure: facts in, changes out. */
@NullMarked
package id.lindung.casework.sop.domain;

import org.jspecify.annotations.NullMarked;

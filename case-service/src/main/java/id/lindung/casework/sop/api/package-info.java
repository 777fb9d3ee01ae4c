/** Procedures, their walk and the worklists over HTTP. */
@NullMarked
package id.lindung.casework.sop.api;

import org.jspecify.annotations.NullMarked;

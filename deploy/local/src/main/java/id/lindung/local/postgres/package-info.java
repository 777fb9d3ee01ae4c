/** PostgreSQL as a child process, and the databases and roles of the services in it. */
@NullMarked
package id.lindung.local.postgres;

import org.jspecify.annotations.NullMarked;
